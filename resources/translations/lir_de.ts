<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must be {expected}, not {given}</source>
        <translation>{name} muss {expected} sein, nicht {given}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation>{name} muss zwischen 0 und 100 liegen, nicht bei {amount:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number from 0 to 100</source>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>amounts by the names of controls</source>
        <translation>eine Zuordnung von Beträgen zu Namen von Reglern</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation>Wie viel von der Änderung der Helligkeit übernommen wird.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation>Wie viel von der Änderung der Farbe übernommen wird.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation>Holt feine Details zurück, die mit dem Übrigen entfernt wurden.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Haze left</source>
        <translation>Restdunst</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation>Lässt Dunst stehen, am meisten in der Ferne.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Saturation kept</source>
        <translation>Sättigung halten</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation>Lässt Farben so blass oder kräftig, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Halo guard</source>
        <translation>Saumschutz</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation>Verhindert, dass Kanten heller oder dunkler als ihre Umgebung werden.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation>es gibt keinen Regler {name!r}; die Regler sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/degrade/__init__.py"/>
        <source>there is a degradation {kind!r} already</source>
        <translation>es gibt schon eine Verschlechterung {kind!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a stroke needs a point</source>
        <translation>ein Strich braucht einen Punkt</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation>kein Graubild von {width} x {height} Pixeln mit {depth} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation>{point} ist kein Punkt [x, y] in Anteilen von Breite und Höhe</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation>eine Länge muss ein Anteil der längeren Seite sein, nicht {length:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1.5%</source>
        <translation>1,5 %</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/blind_deconvolution.py"/>
        <source>no blur could be measured in this picture, so it stays as it is</source>
        <translation>in diesem Bild ließ sich keine Unschärfe messen, deshalb bleibt es, wie es ist</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>pictures of different shapes, or without pixels, cannot be compared: {one} and {other}</source>
        <translation>Bilder verschiedener Form oder ohne Pixel lassen sich nicht vergleichen: {one} und {other}</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>SSIM needs pictures of at least {least} x {least} pixels</source>
        <translation>SSIM braucht Bilder von mindestens {least} x {least} Pixeln</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of uint8, uint16 or floating point</source>
        <translation>ein Array (h, w) oder (h, w, 3) oder ein Tensor (h, w) oder (c, h, w) mit 1 oder 3 Kanälen oder ein Stapel davon, aus uint8, uint16 oder Gleitkommazahlen</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>the picture holds values that are not finite</source>
        <translation>das Bild enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>in floating point white is 1, but the picture holds values from {least:g} to {most:g}</source>
        <translation>bei Gleitkommazahlen ist Weiß 1, das Bild enthält aber Werte von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>both pictures must be of one shape and type, not {one} {first} and {other} {second}</source>
        <translation>beide Bilder müssen von gleicher Form und gleichem Typ sein, nicht {one} {first} und {other} {second}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>an array of numbers</source>
        <translation>ein Array aus Zahlen</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation>der Arbeitsspeicher reicht nicht einmal für die kleinsten Kacheln; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{region} does not lie in a picture of {height} x {width} pixels</source>
        <translation>{region} liegt nicht in einem Bild von {height} x {width} Pixeln</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation>dieser Restorer ist geschlossen; erzeugen Sie einen neuen</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation>{title} hat zu wenig Speicher: neuer Anlauf</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a Region</source>
        <translation>eine Region</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a set</source>
        <translation>eine Menge (set)</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} on the {title}, in {precision}</source>
        <translation>{problem} auf {title}, in {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation>{problem} mit {batch} Kachel auf einmal</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation>{problem} mit Kacheln von {tile} Pixeln</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation>es versagte an einem Testbild ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation>seine Ergebnisse weichen zu stark von denen der CPU ab ({agreed:.0f} dB)</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation>{title} wird nicht verwendet: {reason}; nehmen Sie ein anderes Gerät</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation>auf diesem Rechner gibt es kein Gerät {name}; es gibt: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>auto, or the name of a device</source>
        <translation>auto oder der Name eines Geräts</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation>{title} kann keine Netze in {precision} rechnen; nehmen Sie float32</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation>das Netz lieferte auf {title} in {precision} Werte, die keine Zahlen sind; versuchen Sie eine andere Genauigkeit oder die CPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation>es gibt keine Aufgabe {task!r}; die Aufgaben sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is a task {task!r} already</source>
        <translation>es gibt schon eine Aufgabe {task!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation>Entfernt Rauschen und Farbsprenkel.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation>Regen entfernen</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation>Entfernt Regenschlieren.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation>Dunst entfernen</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation>Entfernt Dunst und Nebel.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation>Behebt Verwacklung und weichen Fokus.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tiling.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation>{text!r} ist weder auto noch whole noch eine Seite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/diagnosis/objective.py"/>
        <source>{:.1f} of 100 from the truth</source>
        <translation>{:.1f} von 100 neben der Wahrheit</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation>ein Netz kann nur wachsen: Gewichte eines größeren können kein kleineres beginnen</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/restoration.py"/>
        <source>{:.2f} dB</source>
        <translation>{:.2f} dB</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it</source>
        <translation>{path}: ist ein Zwischenstand von {theirs}, mit dem {ours} nicht fortgesetzt werden kann</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is damaged, or the checkpoint of another training</source>
        <translation>{path}: ist beschädigt oder der Zwischenstand eines anderen Trainings</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation>für {task} liegen dieser Version keine Gewichte bei; nennen Sie eine eigene Gewichtsdatei</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>there is no size {size!r}; the sizes are {names}</source>
        <translation>es gibt keine Größe {size!r}; die Größen sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation>für {task} liegen dieser Version keine Gewichte der Größe {size} bei; es gibt: {sizes}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: is damaged, or no file of such weights</source>
        <translation>{path}: ist beschädigt oder keine Datei mit solchen Gewichten</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{about}: {text}</source>
        <translation>{about}: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>it holds no table of parameters</source>
        <translation>sie enthält keine Parametertabelle</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation>{path}: ist kein PyTorch-Checkpoint, der sich sicher laden lässt</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/sizes.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation>sie passt nicht zu LIR: {differences}</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>haze</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation>{tasks} ({reasons} von 100)</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>needs nothing</source>
        <translation>braucht nichts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>%n Datei übergangen, denn sie ist kein lesbares Foto: {names}</numerusform>
            <numerusform>%n Dateien übergangen, denn sie sind keine lesbaren Fotos: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation>{path}: In diesem Ordner und darunter ist kein Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation>{path}: In diesem Ordner ist kein Foto; --recursive sucht auch darunter</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation>{folder}: In diesen Ordner lässt sich nicht hineinsehen: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation>{target}: ist {what}; ein Ergebnis kann diesen Namen nicht bekommen</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation>eine Pipe, ein Gerät oder eine Verknüpfung ins Leere</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation>der Name {template!r} taugt nicht: Nehmen Sie {{stem}}, {{tasks}} und {{size}} und keine Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation>{path}: Der Name des Ergebnisses wäre zu lang für seinen Ordner; nehmen Sie --name</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show program's version number and exit</source>
        <translation>die Version des Programms zeigen und enden</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit dem Argument %s erlaubt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>nimmt keinen Wert, auch nicht %r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected one argument</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at most one argument</source>
        <translation>nimmt höchstens einen Wert</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at least one argument</source>
        <translation>braucht mindestens einen Wert</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s argument</source>
        <translation>braucht %s Wert</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s arguments</source>
        <translation>braucht %s Werte</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s könnte %(matches)s meinen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es nicht; zur Wahl stehen %(choices)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r ist kein gültiger Wert (%(type)s)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog}: error: {text}</source>
        <translation>{prog}: Fehler: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog} --help says which arguments there are</source>
        <translation>{prog} --help sagt, welche Argumente es gibt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/batch_restorer.py"/>
        <source>is a result of an earlier run ({steps}), and is restored once more</source>
        <translation>ist das Ergebnis eines früheren Laufs ({steps}) und wird noch einmal restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left</source>
        <translation>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, noch {remaining}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation>{target}: lässt sich nicht schreiben: {what}; {advice}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>lir: {text}</source>
        <translation>lir: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation>{path}: Mehrere Fotos brauchen einen Ordner als Ziel, keine Datei; beenden Sie seinen Namen mit {sep}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation>{path}: Die Endung sagt {named}, --format sagt {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation>{existing}: ist kein Ordner, es kann also kein Ergebnis hinein</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/inputs.py"/>
        <source>{path}: there is no such file</source>
        <translation>{path}: Es gibt keine solche Datei</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>Takes noise, rain, haze and blur out of photographs with the LIR network.</source>
        <translation>Entfernt Rauschen, Regen, Dunst und Unschärfe aus Fotos, mit dem LIR-Netz.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}</source>
        <translation>LIR_LANGUAGE={asked}: Diese Sprache gibt es nicht, daher Englisch; es gibt: {codes}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>the folder that this was started in is no longer there; go to another one</source>
        <translation>der Ordner, in dem dies gestartet wurde, ist nicht mehr da; wechseln Sie in einen anderen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation>abgebrochen; keine Datei blieb halb geschrieben zurück</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>this command</source>
        <translation>dieser Befehl</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality gehört zu {formats}; %n der Fotos wird verlustfrei geschrieben</numerusform>
            <numerusform>--quality gehört zu {formats}; %n der Fotos werden verlustfrei geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; {title} is written without loss</source>
        <translation>--quality gehört zu {formats}; {title} wird verlustfrei geschrieben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>look into folders below the given ones too, but through no links</source>
        <translation>auch in Ordnern darunter suchen, aber nicht über Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>size of network (default: best where the task has it)</source>
        <translation>Größe des Netzes (Vorgabe: best, wo die Aufgabe das hat)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>(default: auto)</source>
        <translation>(Vorgabe: auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>side of a tile in pixels</source>
        <translation>Seite einer Kachel in Pixeln</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>auto, or a device that lir devices lists (default: auto)</source>
        <translation>auto oder ein Gerät, das lir devices aufführt (Vorgabe: auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>a weights file instead of the one that ships</source>
        <translation>eine Gewichtsdatei statt der mitgelieferten</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>what is to be taken away</source>
        <translation>was entfernt werden soll</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>where a file of that name is there: take another name, leave it, or write over it (default: number)</source>
        <translation>wo es schon eine Datei dieses Namens gibt: einen anderen Namen nehmen, sie lassen oder überschreiben (Vorgabe: number)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of results; keep is that of each photo (default: keep)</source>
        <translation>der Ergebnisse; keep ist das jedes Fotos (Vorgabe: keep)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of formats that lose something: {formats} (default: {default})</source>
        <translation>verlustbehafteter Formate: {formats} (Vorgabe: {default})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation>{text}: ein Rezept ohne Schritt, es gibt also nichts zu restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>nothing is read from or written to a pipe; ./- is a file of that name</source>
        <translation>aus einer Pipe wird nichts gelesen und in keine geschrieben; ./- ist eine Datei dieses Namens</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>given twice</source>
        <translation>zweimal angegeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation>{text!r} ist keine Zahl von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation>{text!r} ist keine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/reporter.py"/>
        <source>skipped, a file with the name of its result is there</source>
        <translation>ausgelassen, eine Datei mit dem Namen des Ergebnisses ist schon da</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>measure seconds per megapixel and memory on this machine</source>
        <translation>Sekunden je Megapixel und Speicher auf diesem Rechner messen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}</source>
        <translation>{task:8} {size:5} {precision:9} {megapixels:6.2f} Megapixel {seconds:7.1f} s, erwartet {expected:.1f} s, nach einem Zehntel {early:.1f} s, {each:.2f} s/Megapixel {memory}  {device}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>sizes of photo (default: 1)</source>
        <translation>Größen des Fotos (Vorgabe: 1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>what is measured (default: all tasks)</source>
        <translation>was gemessen wird (Vorgabe: alle Aufgaben)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>print the times as JSON</source>
        <translation>die Zeiten als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{peak:8.0f} MB at most</source>
        <translation>höchstens {peak:8.0f} MB</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>add noise, rain, haze or blur to a clean photo</source>
        <translation>einem sauberen Foto Rauschen, Regen, Dunst oder Unschärfe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the same seed degrades the same way (default: 0)</source>
        <translation>derselbe Startwert verschlechtert auf dieselbe Weise (Vorgabe: 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>a clean photo</source>
        <translation>ein unbeschädigtes Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>what is put into it</source>
        <translation>was hineinkommt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>how much (default: 50)</source>
        <translation>wie viel (Vorgabe: 50)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>instead of the noise of cameras plain white noise, of this many of 255 levels</source>
        <translation>statt Kamerarauschen einfaches weißes Rauschen, von so vielen der 255 Stufen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation>--white ist eine Art von Rauschen: Es gehört zu --kind noise</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation>{output}: ausgelassen, es ist schon da</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>list the devices networks can run on</source>
        <translation>die Geräte aufführen, auf denen Netze rechnen können</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>print the devices as JSON</source>
        <translation>die Geräte als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (automatic choice)</source>
        <translation>{line}  (automatische Wahl)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (not used: {reason})</source>
        <translation>{line}  (nicht verwendet: {reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>measure PSNR and SSIM against clean photos</source>
        <translation>PSNR und SSIM gegen saubere Fotos messen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation>{degraded}: Kein Foto ließ sich bewerten</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation>{degraded}: hat nicht die Größe von {clean} ({sizes} Pixel)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>a photo, or a folder</source>
        <translation>ein Foto oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>the clean photo, or a folder with the same file stems</source>
        <translation>das saubere Foto oder ein Ordner mit gleich benannten Dateien</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>print the scores as JSON</source>
        <translation>die Werte als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there are several photos named {stem} in {clean}</source>
        <translation>{path}: In {clean} gibt es mehrere Fotos namens {stem}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there is no photo named {stem} in {clean}</source>
        <translation>{path}: In {clean} gibt es kein Foto namens {stem}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>input</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>turn a published LIR checkpoint (.pth) into a weights file</source>
        <translation>aus einem veröffentlichten LIR-Checkpoint (.pth) eine Gewichtsdatei machen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation>So wird es verwendet: lir restore FOTO --task {task} --weights {target}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>a checkpoint of the authors of LIR</source>
        <translation>ein Checkpoint der Autoren von LIR</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>the weights file to write</source>
        <translation>die Gewichtsdatei, die geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation>{output}: Der Name einer Gewichtsdatei endet auf .safetensors</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>list the trained weights</source>
        <translation>die trainierten Gewichte aufführen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>print the model cards as JSON</source>
        <translation>die Modellkarten als JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>{what} {parameters:&gt;9} parameters, trained {date}</source>
        <translation>{what} {parameters:&gt;9} Parameter, trainiert am {date}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>restore photos</source>
        <translation>Fotos restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation>--task auto steht allein, und --copy-clean gehört dazu</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>photos and folders of photos</source>
        <translation>Fotos und Ordner mit Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are applied in the order given. auto alone does what each photo needs, as lir suggest tells it</source>
        <translation>{tasks}, mit einer Stärke und Reglern von 0 bis 100, etwa denoise:70,colour=100,detail=20; mehrere werden in der angegebenen Reihenfolge angewandt. auto allein tut, was jedes Foto braucht, wie lir suggest es sagt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>what a recipe says, saved as NAME{suffix}</source>
        <translation>was ein Rezept sagt, gespeichert als NAME{suffix}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a grey picture of the photo's shape, of any size: white where the result comes in, black where not</source>
        <translation>ein Graubild von der Form des Fotos, beliebig groß: weiß, wo das Ergebnis erscheint, schwarz, wo nicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>with --task auto: a photo that needs nothing is copied, so that there is a result for each</source>
        <translation>mit --task auto: ein Foto, das nichts braucht, wird kopiert, damit es für jedes ein Ergebnis gibt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a folder ends in a slash (default: beside the input)</source>
        <translation>ein Ordner endet mit einem Schrägstrich (Vorgabe: neben dem Original)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>name of results (default: "%(default)s")</source>
        <translation>Name der Ergebnisse (Vorgabe: „%(default)s“)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>write the recipe beside each photo, as NAME{suffix}; the window finds it there</source>
        <translation>das Rezept neben jedes Foto schreiben, als NAME{suffix}; das Fenster findet es dort</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print a line of JSON for each photo</source>
        <translation>für jedes Foto eine Zeile JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print errors only</source>
        <translation>nur Fehler ausgeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>the mask is black everywhere: every photo stays as it is</source>
        <translation>die Maske ist überall schwarz: Jedes Foto bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>%n übergangen: Ergebnis eines früheren Laufs; nennen Sie die Datei, um sie noch einmal zu restaurieren</numerusform>
            <numerusform>%n übergangen: Ergebnisse eines früheren Laufs; nennen Sie die Dateien, um sie noch einmal zu restaurieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>load all weights, restore the sample photos, and check what they gain</source>
        <translation>alle Gewichte laden, die Beispielfotos restaurieren und prüfen, was sie gewinnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/suggest.py"/>
        <source>tell what ails photos, and which tasks would help</source>
        <translation>sagen, was Fotos fehlt und welche Aufgaben helfen würden</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>train weights on a folder of clean photos</source>
        <translation>Gewichte an einem Ordner sauberer Fotos trainieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>the same seed draws the same examples (default: 0)</source>
        <translation>derselbe Startwert zieht dieselben Beispiele (Vorgabe: 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>, {score}</source>
        <translation>, {score}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation>Schritt {step}, Verlust {loss:.5f}, Rate {rate:.2e}{score}, noch {minutes:.1f} Minuten</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation>{folder}: enthält schon einen Lauf; setzen Sie ihn mit --resume {folder} fort oder nennen Sie einen anderen mit -o</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation>{folder}: enthält keinen Lauf, der sich fortsetzen ließe</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation>{target}: Probieren Sie es mit {command}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{name} tells what ails a photo (lir suggest)</source>
        <translation>{name} sagt, was einem Foto fehlt (lir suggest)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>size of network (default: fast)</source>
        <translation>Größe des Netzes (Vorgabe: fast)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to learn from</source>
        <translation>saubere Fotos zum Lernen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to score on (default: every 16th of --data)</source>
        <translation>saubere Fotos zum Bewerten (Vorgabe: jedes 16. aus --data)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>wall-clock length of the run</source>
        <translation>Dauer des Laufs in Minuten</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>start from these weights; those of fast start best too</source>
        <translation>mit diesen Gewichten beginnen; die von fast taugen auch als Beginn für best</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>continue the run in this folder</source>
        <translation>den Lauf in diesem Ordner fortsetzen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>folder of a new run (default: runs/TASK-MODEL)</source>
        <translation>Ordner für einen neuen Lauf (Vorgabe: runs/TASK-MODEL)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>CPU threads (default: as many as cores)</source>
        <translation>CPU-Threads (Vorgabe: so viele wie Kerne)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>crops in a step, of the first side (default: 4)</source>
        <translation>Ausschnitte je Schritt, von der ersten Seitenlänge (Vorgabe: 4)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>sides of the crops, one after the other through the run (default: what suits the task)</source>
        <translation>Seiten der Ausschnitte, eine nach der anderen im Lauf (Vorgabe: was zur Aufgabe passt)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail</source>
        <translation>Fotos auslassen, deren eigenes Rauschen stärker ist, von 255: es würde als Detail gelernt</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)</source>
        <translation>Anteil der Ausschnitte, die vergrößert werden, bis aufs Doppelte: Fotos in voller Größe sind weich (Vorgabe: 0.6)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)</source>
        <translation>Anteil der Ausschnitte, die gezeichnet sind: Druck, Grafik, Muster, Sterne (Vorgabe: 0.25, für Dunst keine)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)</source>
        <translation>Anteil der Ausschnitte, die sauber bleiben, damit saubere Bilder unbeschadet zurückkommen (Vorgabe: 0.1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>peak learning rate (default: 0.001)</source>
        <translation>höchste Lernrate (Vorgabe: 0.001)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation>--crops: Seiten sind Vielfache von {multiple} ab {smallest}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation>{folder}: Es gibt kein Foto von mindestens {least} x {least} Pixeln{wanted}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source> with noise of at most {most:g} of 255 (--grain)</source>
        <translation> mit Rauschen von höchstens {most:g} von 255 (--grain)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation>{path}: ausgelassen, es ist kleiner als {least} Pixel</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>left out: {reason}</source>
        <translation>ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation>{path}: ausgelassen, sein eigenes Rauschen ist {found:.2f} von 255</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation>{about}: Etwas Unerwartetes ist schiefgegangen ({error}); {log} sagt mehr</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation>{about}: Der Arbeitsspeicher reicht dafür nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation>das Profil ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation>ein Profil für {space} an einem Bild in {channels}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>its colour profile cannot be used</source>
        <translation>ihr Farbprofil lässt sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP with a JPEG or PNG file in it</source>
        <translation>BMP mit einer JPEG- oder PNG-Datei darin</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP of {bits} bits</source>
        <translation>BMP mit {bits} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its colours have no bits</source>
        <translation>ihre Farben haben keine Bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its header is missing</source>
        <translation>ihr Kopf fehlt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/dng.py"/>
        <source>it holds no picture of a sensor</source>
        <translation>sie enthält kein Bild eines Sensors</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation>sie gibt {width} x {height} Pixel an</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation>gibt {width} x {height} Pixel an; mehr als {most} Megapixel werden nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation>sie ist abgeschnitten, und {share:.0%} des Bildes fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off: {share:.0%} of the picture is missing</source>
        <translation>sie ist abgeschnitten: {share:.0%} des Bildes fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>{share:.0%} of the picture is missing</source>
        <translation>{share:.0%} des Bildes fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: {share:.0%} of the picture is missing</source>
        <translation>sie ist beschädigt: {share:.0%} des Bildes fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: parts of the picture may be wrong</source>
        <translation>sie ist beschädigt: Teile des Bildes können falsch sein</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>HEIC of nothing but a film</source>
        <translation>HEIC, das nur aus einem Film besteht,</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation>AVIF, das nur aus einem Film besteht,</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>sie enthält %n Bild; nur das Hauptbild wird restauriert</numerusform>
            <numerusform>sie enthält %n Bilder; nur das Hauptbild wird restauriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>sie enthält %n Bild; nur das erste wird restauriert</numerusform>
            <numerusform>sie enthält %n Bilder; nur das erste wird restauriert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of {channels} channels of {bits} bits</source>
        <translation>JPEG mit {channels} Kanälen zu {bits} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG-LS</source>
        <translation>JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of hierarchical frames</source>
        <translation>JPEG mit hierarchischen Bildern</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of differences between colours</source>
        <translation>verlustfreies JPEG aus Unterschieden zwischen Farben</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of {channels} channels</source>
        <translation>verlustfreies JPEG mit {channels} Kanälen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>it does not say what its channels are; they are taken for red, green and blue</source>
        <translation>sie sagt nicht, was ihre Kanäle sind; sie gelten als Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits</source>
        <translation>TIFF mit altem JPEG, das nicht Baseline mit 1 oder 3 Kanälen zu 8 Bit ist</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG data has {count} channels</source>
        <translation>ihre JPEG-Daten haben {count} Kanäle</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG tables are missing</source>
        <translation>ihre JPEG-Tabellen fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation>{format} im Modus {mode}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its values are of the range of video; they are spread over the full range</source>
        <translation>ihre Werte haben den Umfang von Video; sie werden auf den vollen Umfang gespreizt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>camera raw of samples that are packed in an unknown way</source>
        <translation>Kamera-Rohdaten, die auf unbekannte Weise gepackt sind</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation>sie ist abgeschnitten: {rows} von {count} Zeilen des Sensors fehlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read</source>
        <translation>sie ist keine lesbare Kamera-Rohdatei</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation>{model} mit {count} Kanälen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}; 255 is taken for white</source>
        <translation>ihre Werte reichen von {low:.6g} bis {high:.6g}; 255 gilt als Weiß</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation>Palette ohne Farben</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation>L*a*b* mit {bits} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation>komplexe Zahlen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation>ihre Werte haben ein Vorzeichen; der kleinstmögliche gilt als Schwarz</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation>von den {bits} Bit ihrer Werte sind nur die unteren 16 benutzt; sie gelten als 16 Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation>einige ihrer Werte sind keine Zahlen; sie gelten als Schwarz</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation>ihre Werte reichen von {low:.6g} bis {high:.6g}, was als Schwarz und Weiß gilt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation>ihre Werte reichen von {low:.4g} bis {high:.4g}; die {share:.1%} außerhalb werden nicht restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation>ihre Werte haben {bits} Bit; 16 davon bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation>TIFF mit gröberen Farben (YCbCr), außer mit 3 verschränkten Kanälen zu 8 Bit,</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation>sie enthält kein Bild</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation>sie hat {count} der {expected} Stücke, die ihre Größe verlangt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation>TIFF eines Kamerasensors in unbekannter Anordnung</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation>TIFF mit dem Farbmodell {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation>TIFF mit Werten von {bits} Bit im Format {sampleformat}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation>TIFF mit anderen Druckfarben als CMYK</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation>ihr Feld {name} ist keine einzelne Zahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation>TIFF mit der Kompression {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples that are packed in an unknown way</source>
        <translation>TIFF mit auf unbekannte Weise gepackten Werten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>sie enthält %n Bild; nur das erste der größten bleibt erhalten</numerusform>
            <numerusform>sie enthält %n Bilder; nur das erste der größten bleibt erhalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>its header is damaged</source>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>check sums in it are wrong; its picture is whole</source>
        <translation>Prüfsummen in ihr sind falsch; ihr Bild ist vollständig</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation>{target}: Es gibt kein Format mit dieser Endung; nehmen Sie {known}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation>Kamera-Rohdaten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/losses.py"/>
        <source>data behind its picture are not kept</source>
        <translation>die Daten hinter seinem Bild bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>{value:g} s</source>
        <translation>{value:g} s</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>1/{value:.0f} s</source>
        <translation>1/{value:.0f} s</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>f/{value:g}</source>
        <translation>f/{value:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>ISO {value:g}</source>
        <translation>ISO {value:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>{value:g} mm</source>
        <translation>{value:g} mm</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/exif_extraction.py"/>
        <source>its maker notes had to be moved; programs may not find all that is in them</source>
        <translation>ihre Herstellernotizen mussten verschoben werden; Programme finden darin vielleicht nicht alles</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation>ihre EXIF-Daten sind beschädigt; sie bleiben, wie sie sind, wo das Format das zulässt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation>die HDR-Verstärkungskarte</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation>Herstellernotizen an ihrem Platz, sodass Programme darin vielleicht nicht alles finden</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation>Kommentare und Texte</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation>ihre HDR-Verstärkungskarte ist beschädigt und bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation>EXIF, das beschädigt ist</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation>den Film des Bewegtfotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data behind the picture</source>
        <translation>Daten hinter dem Bild</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only {format} files hold</source>
        <translation>Daten, die nur {format}-Dateien fassen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation>alle IPTC-Beschriftungen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation>Photoshop-Ressourcen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation>das Farbprofil (Farben werden in sRGB umgerechnet)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation>ein Verzeichnis gibt zu viele Einträge an</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation>keine Bytereihenfolge</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation>keine Kennzahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation>ein Verzeichnis liegt hinter dem Ende</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation>ihr Herkunftsnachweis bleibt nicht erhalten: Er bürgt für die Datei, wie sie war</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation>ihre HDR-Verstärkungskarte bleibt nicht erhalten: Das Foto wird aussehen wie auf einem Bildschirm ohne HDR</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation>ihre Tiefenkarte bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>pictures that go with the main one, such as masks, are not kept</source>
        <translation>Bilder, die zum Hauptbild gehören, etwa Masken, bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>data in it of kinds that are not known are not kept</source>
        <translation>Daten darin von unbekannter Art bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>the film of the motion photo is not kept</source>
        <translation>der Film des Bewegtfotos bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation>ihre Metadaten sind beschädigt und bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation>Kommentare von mehr als 64 KB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a part of its XMP is missing, and the rest of that part is not kept</source>
        <translation>ein Teil ihrer XMP-Daten fehlt, und was davon da ist, bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its HDR gain map cannot be found and is not kept</source>
        <translation>ihre HDR-Verstärkungskarte ist nicht zu finden und bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation>ein Farbprofil von mehr als 16 MB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation>XMP von mehr als 64 KB, das sich nicht teilen lässt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>check sums in it are wrong: what it tells besides its picture may be damaged</source>
        <translation>Prüfsummen in ihr sind falsch: Was sie außer dem Bild enthält, kann beschädigt sein</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation>einen Text von mehr als 2 GB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation>einer ihrer Texte ist beschädigt und bleibt nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>data in it that hold for the picture as it was are not kept</source>
        <translation>Daten darin, die für das bisherige Bild gelten, bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation>beschädigte EXIF-Felder</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation>einige ihrer Felder sind beschädigt und bleiben nicht erhalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation>ihre Ebenen bleiben nicht erhalten: Restauriert wird das Bild, das sie ergeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its private tags are not kept: they may lead to data elsewhere in the file</source>
        <translation>einige ihrer privaten Tags bleiben nicht erhalten: Sie können auf Daten an anderer Stelle der Datei verweisen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: was changed by another program while it was read; open it again</source>
        <translation>{path}: wurde beim Lesen von einem anderen Programm geändert; öffnen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation>{path}: ist kein Foto in einem lesbaren Format</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}: Die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation>{path}: Dateien der Art {kind} werden nicht restauriert; speichern Sie sie zuerst als PNG oder TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation>ihr Name sagt {said}, sie ist aber {found}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation>{path}: Der Arbeitsspeicher reicht nicht zum Öffnen; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation>{path}: {reason} wird nicht gelesen; speichern Sie die Datei zuerst als TIFF oder PNG in 16-Bit-RGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation>{path}: Die Datei ist beschädigt und lässt sich nicht lesen ({text})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read</source>
        <translation>{path}: Die Datei ist beschädigt und lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation>{path}: ist ein Ordner, kein Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation>{path}: ist eine Pipe oder ein Gerät, kein Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation>{path}: Sie dürfen sie nicht lesen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>what it tells of its colours is not known; they are taken for sRGB</source>
        <translation>was sie über ihre Farben sagt, ist unbekannt; sie gelten als sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation>ihr Farbprofil lässt sich nicht verwenden; die Farben gelten als sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read; save it in another format</source>
        <translation>{path}: ist von einer Art, die nicht gelesen wird; speichern Sie sie in einem anderen Format</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>the system does not take its name</source>
        <translation>das System nimmt ihren Namen nicht an</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation>{path}: lässt sich nicht lesen, denn kein Prozess konnte dafür gestartet werden; starten Sie das Programm neu</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation>die Datei ist beschädigt und lässt sich nicht lesen (der Decoder stürzte darüber ab)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for the process that reads photos runs the script anew; what the script does must stand under: if __name__ == '__main__':</source>
        <translation>{path}: lässt sich nicht lesen, denn der Prozess, der Fotos liest, führt das Skript noch einmal aus; was das Skript tut, muss stehen unter: if __name__ == '__main__':</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation>das System hat das Lesen abgebrochen, meist aus Speichermangel; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation>{format} kann Folgendes nicht aufnehmen, es fehlt daher: {things}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation>{target}: Ein anderes Programm hat inzwischen eine Datei dieses Namens geschrieben</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation>{target}: lässt sich nicht schreiben: Der Arbeitsspeicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}; choose another format</source>
        <translation>{target}: lässt sich nicht als {title} schreiben; wählen Sie ein anderes Format</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>a file of this name is there</source>
        <translation>es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation>der Datenträger gibt mehr zurück, als darauf geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation>der Datenträger gibt nicht zurück, was darauf geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk or network folder does not answer</source>
        <translation>der Datenträger oder Netzwerkordner antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>see whether it is connected, then save again</source>
        <translation>prüfen Sie die Verbindung und speichern Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room on it, or choose another folder</source>
        <translation>schaffen Sie dort Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room, or choose another folder</source>
        <translation>schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file is larger than this disk allows</source>
        <translation>die Datei ist größer, als dieser Datenträger erlaubt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation>wählen Sie einen anderen Ordner oder ein Format, das stärker komprimiert</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>you are not allowed to write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>change the rights, or choose another folder</source>
        <translation>ändern Sie die Rechte oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose a shorter one</source>
        <translation>wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation>ein Teil des Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>it is a device, not a file</source>
        <translation>es ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk does not take this name</source>
        <translation>der Datenträger nimmt diesen Namen nicht an</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another one</source>
        <translation>wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>its links lead in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>close other programs</source>
        <translation>schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation>wählen Sie einen anderen Ordner und prüfen Sie diesen Datenträger</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file there is read-only</source>
        <translation>die Datei dort ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation>wählen Sie einen anderen Namen oder geben Sie die Datei zum Schreiben frei</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the system refuses</source>
        <translation>das System weigert sich</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>transparency (it is laid on white)</source>
        <translation>Transparenz (sie wird auf Weiß gelegt)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>more than {bits} bits a channel</source>
        <translation>mehr als {bits} Bit je Kanal</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation>was in HDR heller als Weiß ist ({hdr})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation>Werte jenseits von Schwarz und Weiß</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation>Kanäle, die weder Farbe noch Transparenz sind, etwa Masken</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because another program has changed it meanwhile; choose another name</source>
        <translation>{target}: wird nicht ersetzt, weil ein anderes Programm die Datei inzwischen geändert hat; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because not all of it is in the result ({what}); choose another name</source>
        <translation>{target}: wird nicht ersetzt, weil nicht alles daraus im Ergebnis ist ({what}); wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/target_check.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation>{target}: {title} fasst höchstens {largest_side} Pixel je Seite, das Foto hat {width} x {height}; wählen Sie PNG oder TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation>{name} ist {shown}, keine Zahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a whole number</source>
        <translation>{name} ist {shown}, keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation>{name} ist {shown}, nicht true oder false</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation>{name} ist {shown}, kein Text</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation>{name} ist {shown}, keine Liste</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation>{name} ist ein Objekt, nicht {shown}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation>{name} ist eine zu große Zahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation>in {name} fehlt „{key}“</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation>{name} enthält „{key}“, das nicht bekannt ist; bekannt sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts</source>
        <translation>{path}: hat durchsichtige Stellen; die Maske auf Schwarz oder Weiß legen, denn ihr Grau zählt</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation>die Maske hat {width} x {height} Pixel, das Foto {photo_width} x {photo_height}: Eine Maske darf beliebig groß sein, muss aber die Form des Fotos haben; beschneiden oder drehen Sie sie so, dass sie zum aufrecht gesehenen Foto passt</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation>es gibt keine Form „{kind}“; die Formen sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation>es gibt keine Wirkung „{effect}“; die Wirkungen sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation>{name} besteht aus zwei Zahlen, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation>{path}: ist farbig; eine Maske ist grau, weiß, wo das Ergebnis erscheint, und schwarz, wo nicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64</source>
        <translation>„picture“ ist keine graue PNG-Datei in Base64</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation>{name!r} kann kein Name einer Vorgabe sein; nehmen Sie Buchstaben, Ziffern, Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{path}: cannot be removed: {reason}</source>
        <translation>{path}: lässt sich nicht entfernen: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation>die Stärke von {task} muss zwischen 0 und 100 liegen, nicht bei {strength:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation>{name} in {whole!r} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation>{part!r} in {text!r} ist kein Regler mit seinem Wert, etwa detail=20</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation>{name} steht zweimal in {text!r}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{name} is given twice</source>
        <translation>{name} ist zweimal angegeben</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation>kein Rezept, denn es fehlt „lir_recipe“</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"lir_recipe" is {found}; versions begin with {version}</source>
        <translation>"lir_recipe" ist {found}; die Versionen beginnen mit {version}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation>ein Rezept der Version {found}; dieses Programm liest Version {version}, nötig ist also ein neueres</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation>„size“ ist {size}; die Größen sind {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>too large to be a recipe</source>
        <translation>zu groß für ein Rezept</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation>{path}: kein Rezept, denn es ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation>{path}: Es gibt schon eine solche Datei</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{text}. It is not written over: move it away first</source>
        <translation>{text}. Sie wird nicht überschrieben; verschieben Sie sie zuerst</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: finds a noisy sample noisy, and the clean one clean</source>
        <translation>Diagnose: hält ein verrauschtes Beispiel für verrauscht und das saubere für sauber</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>formats: {titles}; camera raw and HEIC in</source>
        <translation>Formate: {titles}; Kamera-Rohdaten und HEIC zum Lesen</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}</source>
        <translation>{task} {size}: Beispiel {name} von {before:.2f} auf {after:.2f} dB auf {title} in {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation>{line}; der Gewinn muss über {least} dB liegen</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: no weights in this version</source>
        <translation>Diagnose: keine Gewichte in dieser Version</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation>Diagnose: {path} {found}, sagt sie, was falsch ist</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{title} {depth} bit</source>
        <translation>{title} {depth} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{folder}: there are no weights</source>
        <translation>{folder}: Hier sind keine Gewichte</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task}: no weights in this version</source>
        <translation>{task}: keine Gewichte in dieser Version</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation>{task} {size}: kein Beispiel zum Restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation>{name}: kam mit {depth} Bit zurück, {shape}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation>{name}: lässt sich nicht importieren: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation>A&amp;lle speichern …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation>&amp;Vergleich exportieren …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation>Foto s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation>Einstellungen auf &amp;alle Fotos anwenden</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation>Einstellungen k&amp;opieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation>Einstellungen ein&amp;fügen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation>A&amp;lle Fotos auswählen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation>Auswahl &amp;restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation>Auswahl &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation>Auswahl s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation>Einstellungen auf Auswahl an&amp;wenden</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected To&amp;gether</source>
        <translation>Auswahl &amp;gemeinsam ansehen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by S&amp;tate</source>
        <translation>Fotos nach &amp;Zustand sortieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by &amp;Name</source>
        <translation>Fo&amp;tos nach Namen sortieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation>&amp;Alle restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept Suggest&amp;ion</source>
        <translation>&amp;Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation>Alle wie vor&amp;geschlagen restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation>V&amp;origes Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sid&amp;e by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation>Na&amp;chher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation>&amp;Waagerecht teilen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation>Foto-&amp;Informationen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoo&amp;m In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation>&amp;Mit Datei vergleichen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation>&amp;Linearer Verlauf</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation>&amp;Radialer Verlauf</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation>Ergebnis bleibt &amp;fern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation>Ergebnis &amp;erscheint</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lar&amp;ger Brush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation>&amp;Maske zeigen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation>Maske lös&amp;chen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation>Rezept &amp;neben dem Foto speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation>&amp;Über LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Takes noise, rain, haze and blur out of photographs.</source>
        <translation>Entfernt Rauschen, Regen, Dunst und Unschärfe aus Fotos.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>files and folders to open</source>
        <translation>Dateien und Ordner, die geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>the photos were handed over by another program: Save writes over them, after one question, and ends; the exit code is 0 if it did and 1 if they are as they were</source>
        <translation>die Fotos hat ein anderes Programm übergeben: Speichern überschreibt sie nach einer Rückfrage und beendet das Programm; der Rückgabewert ist 0, wenn das geschah, und 1, wenn sie sind, wie sie waren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>check that everything works, without a window</source>
        <translation>prüfen, ob alles funktioniert, ohne Fenster</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Ihre Fotos sind unberührt; die Protokolldatei sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation>Foto, vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation>Die Pfeiltasten bewegen die Trennlinie oder das Foto, mit der Umschalttaste immer das Foto. Das Mausrad zoomt.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>partly restored</source>
        <translation>teilweise restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>not restored yet</source>
        <translation>noch nicht restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation>Differenz × {n}, schwarz wo gleich</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview at 1/{scale} size</source>
        <translation>Vorschau in 1/{scale} der Größe</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation>LIR Studio spricht diese Sprache nach dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>{language}: no font has its letters</source>
        <translation>{language}: keine Schrift hat die Zeichen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation>Bilder werden nicht aus dem Netz geholt. Speichern Sie {address} als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation>Einstellungen als Vorgabe &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Remove Preset</source>
        <translation>Vorgabe &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Save preset</source>
        <translation>Vorgabe speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation>Vorgabe {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace the preset {name}?</source>
        <translation>Vorgabe {name} ersetzen?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove the preset {name}?</source>
        <translation>Vorgabe {name} entfernen?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation>Vorgabe {name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Removed the preset {name}</source>
        <translation>Vorgabe {name} entfernt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>The result is on the clipboard.</source>
        <translation>Das Ergebnis liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation>Über LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation>Entfernt Rauschen, Regen, Dunst und Unschärfe aus Fotos, auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation>Versionen, Gerät und Modelle</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Freie Software unter der Apache-Lizenz 2.0. Kein Foto und auch sonst nichts wird je irgendwohin gesendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Model cards</source>
        <translation>Modellkarten (auf Englisch)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation>Kameradaten, Ort und Beschriftungen behalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation>Bit je Kanal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation>Fotos mit nicht gespeicherten Ergebnissen: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation>LIR Studio wurde unerwartet beendet. Damals nicht gespeicherte Ergebnisse sind noch da.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation>Ergebnisse verwerfen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation>{stem} ist der Name des Fotos, {tasks} was getan wurde, {size} die Größe des Netzes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation>Wenn der Name vergeben ist</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save again what is saved already</source>
        <translation>Bereits Gespeichertes noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation>Trotzdem so speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation>Foto auslassen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation>Falls vergeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n Foto ist bereits gespeichert.</numerusform>
            <numerusform>%n Fotos sind bereits gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>%n wird ausgelassen: Der Name ist vergeben.</numerusform>
            <numerusform>%n werden ausgelassen: Die Namen sind vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n wird zuerst restauriert.</numerusform>
            <numerusform>%n werden zuerst restauriert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation>Originalfotos, die ersetzt würden: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation>Andere Dateien, die ersetzt würden: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation>Namen mehrerer Ergebnisse, die unterschieden werden: {n} ({names}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>%n Foto: {name}.</numerusform>
            <numerusform>%n Fotos, etwa {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation>Das Originalfoto ersetzen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation>Geben Sie einen Ordner und einen Namen ein.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation>Das ist ein Originalfoto. Setzen Sie das Häkchen, um es zu überschreiben.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation>Die vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation>In diesem Format muss der Name auf {suffix} enden.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_dialog.py"/>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation>„Vorher“ zeigen, solange gedrückt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Move brush or gradient, with Ctrl finely</source>
        <translation>Pinsel oder Verlauf bewegen, mit Strg fein</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Begin a stroke or gradient, and end it</source>
        <translation>Strich oder Verlauf beginnen und beenden</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation>Foto auf der Arbeitsfläche</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation>Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation>Gedrückt halten, um das Foto ohne dies zu sehen; Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation>Wie viel wovon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>Regler · %n geändert</numerusform>
            <numerusform>Regler · %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation>Regler von {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation>{control} von {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not restored</source>
        <translation>nicht restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>restored</source>
        <translation>restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>{n} % restored</source>
        <translation>{n} % restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>failed: {reason}</source>
        <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation>Gefüllt: vorher. Linien: nachher.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation>Wie das Foto aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close All</source>
        <translation>Alle schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation>Klicken oder ziehen, um den Ausschnitt zu bewegen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation>Fortschritt aller Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation>Nicht mehr mit dieser Datei vergleichen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation>Verglichen mit {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation>{title}: kein Unterschied</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation>Dateien, Ordner oder die Zwischenablage. Rauschen, Regen, Dunst und Unschärfe verschwinden; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation>Fotos öffnen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation>Oder probieren Sie eines davon</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation>Beispielfoto für {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation>Verwendetes Gerät</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation>Die Aufgaben wählen, die helfen würden (U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>Alt+Auf und Alt+Ab verschieben sie</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Ziehen ändert die Reihenfolge (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation>Noch nicht in dieser Version.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation>Stärke von {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation>Reihenfolge von {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation>Kleines Netz: schnell, gut für viele Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Large network: the best result</source>
        <translation>Großes Netz: das beste Ergebnis</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>What computes</source>
        <translation>Was rechnet</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation>Neben dem Original unter eigenem Namen speichern (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation>Das ganze Foto restaurieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Whole photo: {time}</source>
        <translation>Ganzes Foto: {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation>{task} ein</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation>{task} aus</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation>Größe Schnell</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation>Größe Beste</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation>{task} verschieben</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation>Halten zeigt Vorher</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation>Halten zeigt Vorher (B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation>Wo das Ergebnis erscheint und wo nicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Stays away</source>
        <translation>Bleibt fern</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Comes in</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation>Wie groß der Pinsel ist ([ und ])</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation>Wie weich der Rand ausläuft</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation>Wie stark eine Form wirkt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>Wo · %n gezeichnet</numerusform>
            <numerusform>Wo · %n gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{width} × {height} · {megapixels:.1f} MP</source>
        <translation>{width} × {height} · {megapixels:.1f} MP</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Aperture</source>
        <translation>Blende</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{format}, {n} bit</source>
        <translation>{format}, {n} Bit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Clear mask</source>
        <translation>Maske löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>%n Foto, vorher und nachher</numerusform>
            <numerusform>%n Fotos, vorher und nachher</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring</source>
        <translation>Wird restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Automatic device</source>
        <translation>Gerät automatisch</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview in {time}…</source>
        <translation>Vorschau in {time} …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation>{width} × {height} · {depth} Bit · {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{what} · the window closes once everything is saved</source>
        <translation>{what} · das Fenster schließt sich, sobald alles gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring {name}</source>
        <translation>{name} wird restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation>Angehalten · {n} von {all} restauriert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview stopped</source>
        <translation>Vorschau angehalten</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation>das Symbol des Programms lässt sich nicht zeichnen: Das SVG-Plug-in von Qt fehlt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation>das Fenster lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation>{folder}: enthält kein Plug-in {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation>{icon}: ist nicht in der Symbolschrift</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translator.py"/>
        <source>{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, and start LIR Studio again.</source>
        <translation>{language} lässt sich nicht anzeigen: Keine Schrift dieses Systems hat die Zeichen dafür. Installieren Sie eine, etwa Noto Sans CJK, und starten Sie LIR Studio neu.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/widgets/wrapped_label.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Close without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The window closes once everything is saved.</source>
        <translation>Das Fenster schließt sich, sobald alles gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Still being written: {names}. The folder may not answer. Close the window again to leave; the next start offers what is not written then.</source>
        <translation>Wird noch geschrieben: {names}. Der Ordner antwortet vielleicht nicht. Schließen Sie das Fenster noch einmal, um zu beenden; was dann nicht geschrieben ist, bietet der nächste Start an.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation>
            <numerusform>%n davon würde dann gespeichert.</numerusform>
            <numerusform>%n davon würden dann gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>%n Ergebnis ist nicht gespeichert.</numerusform>
            <numerusform>%n Ergebnisse sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>%n Foto ist noch zu restaurieren.</numerusform>
            <numerusform>%n Fotos sind noch zu restaurieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>%n eingefügtes Bild steht noch in keiner Datei.</numerusform>
            <numerusform>%n eingefügte Bilder stehen noch in keiner Datei.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Stay Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation>Das Ergebnis für {name} ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation>{name} ist noch zu restaurieren.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is in no file yet.</source>
        <translation>{name} steht noch in keiner Datei.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation>Das Programm, das es übergeben hat, holt das Ergebnis dort ab.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save and Go Back</source>
        <translation>Speichern und zurück</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation>{names} überschreiben und zurückkehren?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Tasks</source>
        <translation>Au&amp;fgaben</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Pr&amp;esets</source>
        <translation>Vorgab&amp;en</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Appea&amp;rance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Selected Photos</source>
        <translation>Au&amp;sgewählte Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>%n Foto ist restauriert.</numerusform>
            <numerusform>%n Fotos sind restauriert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/window.py"/>
        <source>No program was found here that shows {path}.</source>
        <translation>Hier wurde kein Programm gefunden, das {path} zeigt.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation>verrauscht</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation>verregnet</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation>dunstig</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>Looks {words}</source>
        <translation>Wirkt {words}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left for all</source>
        <translation>noch {time} für alle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>%n Ergebnis dieses Programms wurde ausgelassen.</numerusform>
            <numerusform>%n Ergebnisse dieses Programms wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Open Them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation>{name}: Eingestellt ist, was das Rezept sagt.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Pasted {n}</source>
        <translation>Eingefügt {n}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>the file cannot be read any more; a copy of it was kept with its result, and is used instead</source>
        <translation>die Datei lässt sich nicht mehr lesen; eine Kopie von ihr wurde mit ihrem Ergebnis aufbewahrt und wird stattdessen verwendet</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>what was pasted cannot be read as a picture; save it as a file and open that</source>
        <translation>was eingefügt wurde, lässt sich nicht als Bild lesen; speichern Sie es als Datei und öffnen Sie diese</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>The preview was stopped. It goes on once you change something.</source>
        <translation>Die Vorschau wurde angehalten. Sie geht weiter, sobald Sie etwas ändern.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation>Keine Vorschau von {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation>{other} lässt sich nicht mit {name} vergleichen: {a}, das Foto aber {b}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation>{device}: Der Speicher von {other} reichte nicht</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation>{device}: {other} wird nicht verwendet, {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation>Hier lässt sich nichts restaurieren</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation>{device}: keine Grafikkarte, die sich verwenden lässt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: your choice</source>
        <translation>{device}: Ihre Wahl</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation>{device}: hier am schnellsten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>Die Restaurierung wurde abgebrochen: %n Foto ist nicht restauriert.</numerusform>
            <numerusform>Die Restaurierung wurde abgebrochen: %n Fotos sind nicht restauriert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation>{name} wurde nicht restauriert: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring {name} was stopped.</source>
        <translation>Die Restaurierung von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation>Der Vergleich von {name} wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>its restoration was stopped.</source>
        <translation>die Restaurierung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation>Der Vergleich wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The result was not copied: {reason}</source>
        <translation>Das Ergebnis wurde nicht kopiert: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>The result of {name} is gone from where it was kept: it is restored again, then saved.</source>
        <translation>Das Ergebnis von {name} ist nicht mehr da, wo es aufbewahrt wurde: Das Foto wird noch einmal restauriert und dann gespeichert.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation>{name} wurde nicht gespeichert: Die Restaurierung wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>%n ausgelassen: Eine Datei dieses Namens gibt es schon.</numerusform>
            <numerusform>%n ausgelassen: Dateien dieser Namen gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason} The result is kept.</source>
        <translation>{name} wurde nicht gespeichert: {reason} Das Ergebnis bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>{name} wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Saved {name} in {folder}</source>
        <translation>{name} in {folder} gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>%n Foto wird erst restauriert, dann gespeichert.</numerusform>
            <numerusform>%n Fotos werden erst restauriert, dann gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n Foto wurde nicht gespeichert: Die Restaurierung wurde abgebrochen.</numerusform>
            <numerusform>%n Fotos wurden nicht gespeichert: Die Restaurierung wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} is restored first, then saved.</source>
        <translation>{name} wird erst restauriert, dann gespeichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>%n Foto in {folder} gespeichert</numerusform>
            <numerusform>%n Fotos in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>{name} is saved once its folder answers.</source>
        <translation>{name} wird gespeichert, sobald der Ordner antwortet.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>no task is switched on.</source>
        <translation>keine Aufgabe ist eingeschaltet.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{text}; the result needs its photo, so put it back where it was</source>
        <translation>{text}; das Ergebnis braucht sein Foto, legen Sie es also wieder dorthin, wo es war</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{path}: is no longer there; its disk may have been taken out, so choose where the result goes</source>
        <translation>{path}: ist nicht mehr da; vielleicht wurde der Datenträger entfernt, wählen Sie also, wohin das Ergebnis soll</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation>das Rezept verlangt {title}, das es in dieser Installation nicht gibt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation>das Rezept wendet {task} mehrmals an, was nur die Befehlszeile tut</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices</source>
        <translation>Einstellungen anwenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>Vorschlag für %n Foto annehmen</numerusform>
            <numerusform>Vorschläge für %n Fotos annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>Einstellungen auf %n Foto anwenden</numerusform>
            <numerusform>Einstellungen auf %n Fotos anwenden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: its file is gone, or was changed since it was opened</source>
        <translation>{name}: Die Datei ist nicht mehr da oder wurde geändert, seit sie geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it is damaged</source>
        <translation>{name}: Die Kopie, die davon aufbewahrt wurde, ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it cannot be read</source>
        <translation>{name}: Die Kopie, die davon aufbewahrt wurde, lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation>{name}: Die Datei wurde seit der Restaurierung geändert; restaurieren Sie sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: its stored result cannot be read; restore it again</source>
        <translation>{name}: Das abgelegte Ergebnis lässt sich nicht lesen; restaurieren Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>the file system refuses it</source>
        <translation>das Dateisystem lehnt es ab</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation>{folder}: Für Ergebnisse ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation>{root}: Dort lassen sich keine Ergebnisse ablegen ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation>{folder}: Dort lassen sich keine Ergebnisse ablegen ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation>{folder}: Dort lässt sich die Sitzung nicht schreiben ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation>{path}: lässt sich nicht übernehmen ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results can be saved only as long as their photos are there.</source>
        <translation>{reason}. Ergebnisse lassen sich nur speichern, solange ihre Fotos da sind.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Save its result before you end the program: a crash would lose it.</source>
        <translation>{reason}. Speichern Sie das Ergebnis, bevor Sie das Programm beenden: Bei einem Absturz ginge es verloren.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation>{reason}. Ergebnisse bleiben im Arbeitsspeicher, bis sie gespeichert sind: Ein Absturz würde sie vernichten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n Ergebnis ist von der Platte verschwunden, auf der es lag; restaurieren Sie sein Foto noch einmal.</numerusform>
            <numerusform>%n Ergebnisse sind von der Platte verschwunden, auf der sie lagen; restaurieren Sie ihre Fotos noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{name} was changed since it was restored; it is shown as it was then.</source>
        <translation>{name} wurde geändert, seit es restauriert wurde; gezeigt wird es, wie es damals war.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>%n Foto wurde mit einem nicht gespeicherten Ergebnis geschlossen.</numerusform>
            <numerusform>%n Fotos wurden mit nicht gespeicherten Ergebnissen geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>%n eingefügtes Bild, das in keiner Datei steht, wurde geschlossen.</numerusform>
            <numerusform>%n eingefügte Bilder, die in keiner Datei stehen, wurden geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation>Das Restaurieren ist angehalten: Weder Datenträger noch Arbeitsspeicher fassen weitere Ergebnisse. Speichern Sie einige, dann restaurieren Sie weiter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>%n Foto hat wieder die Einstellungen, die es vorher hatte.</numerusform>
            <numerusform>%n Fotos haben wieder die Einstellungen, die sie vorher hatten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation>Diese Installation hat keine trainierten Gewichte. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation>{name} schließen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation>{name} wurde mit einem nicht gespeicherten Ergebnis geschlossen.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed and is in no file.</source>
        <translation>{name} wurde geschlossen und steht in keiner Datei.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Die Protokolldatei im Menü Hilfe sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht. Schließen Sie andere Fotos oder Programme.</translation>
    </message>
</context>
</TS>
