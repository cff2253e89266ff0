; Windows installer: for one user, no administrator needed. Run by package.py, which defines Version, Kinds, Source, Icon.
#define Name "LIR Studio"
#define Program "lir-studio.exe"

[Setup]
AppId={{6E2B6B0E-5C1D-4C58-9C36-3B7D2C0B9A51}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The LIR Studio authors
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\LICENSE
OutputBaseFilename=lir-studio-{#Version}-setup
SetupIconFile={#Icon}\lir-studio.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
Compression=lzma2/normal
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern

[InstallDelete]
; An update leaves nothing of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"

[Registry]
; "Open with" for photo files: offered, never made the default.
Root: HKCU; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
#define Rest Kinds
#define Kind ""
#sub OfferKind
  #define Cut Pos(";", Rest)
  #define public Kind Cut ? Copy(Rest, 1, Cut - 1) : Rest
  #define public Rest Cut ? Copy(Rest, Cut + 1) : ""
Root: HKCU; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\{#Kind}\OpenWithList\{#Program}"; Flags: uninsdeletekey
#endsub
#for {0; Rest != ""; 0} OfferKind

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: dirifempty; Name: "{app}"
