<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>LIR Studio</name>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>%n file passed over, for it is no photo that can be read: {names}</numerusform>
            <numerusform>%n files passed over, for they are no photos that can be read: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality goes with {formats}; %n of the photos is written without loss</numerusform>
            <numerusform>--quality goes with {formats}; %n of the photos are written without loss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>%n passed over: a result of an earlier run; name the file to restore it again</numerusform>
            <numerusform>%n passed over: results of an earlier run; name the files to restore them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>it holds %n picture; only the main one is restored</numerusform>
            <numerusform>it holds %n pictures; only the main one is restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>it holds %n picture; only the first is restored</numerusform>
            <numerusform>it holds %n pictures; only the first is restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>it holds %n picture; only the first of the largest is kept</numerusform>
            <numerusform>it holds %n pictures; only the first of the largest is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n photo is saved already.</numerusform>
            <numerusform>%n photos are saved already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>%n will be skipped: its name is taken.</numerusform>
            <numerusform>%n will be skipped: their names are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n will be restored first.</numerusform>
            <numerusform>%n will be restored first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>%n photo: {name}.</numerusform>
            <numerusform>%n photos, such as {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>Controls · %n changed</numerusform>
            <numerusform>Controls · %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>Where · %n drawn</numerusform>
            <numerusform>Where · %n drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>%n photo, before and after</numerusform>
            <numerusform>%n photos, before and after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation>
            <numerusform>%n of them would be saved then.</numerusform>
            <numerusform>%n of them would be saved then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>%n result is not saved.</numerusform>
            <numerusform>%n results are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>%n photo is still to be restored.</numerusform>
            <numerusform>%n photos are still to be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>%n pasted picture is in no file yet.</numerusform>
            <numerusform>%n pasted pictures are in no file yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>%n photo is restored.</numerusform>
            <numerusform>%n photos are restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>%n result of this program was left out.</numerusform>
            <numerusform>%n results of this program were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>Restoring was stopped: %n photo is not restored.</numerusform>
            <numerusform>Restoring was stopped: %n photos are not restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>%n skipped: a file of that name is there already.</numerusform>
            <numerusform>%n skipped: files of those names are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>%n photo is restored first, then saved.</numerusform>
            <numerusform>%n photos are restored first, then saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n photo was not saved: its restoration was stopped.</numerusform>
            <numerusform>%n photos were not saved: their restoration was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>%n photo saved in {folder}</numerusform>
            <numerusform>%n photos saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>Accept suggestions for %n photo</numerusform>
            <numerusform>Accept suggestions for %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>Apply choices to %n photo</numerusform>
            <numerusform>Apply choices to %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n result is gone from the disk where it was kept; restore its photo again.</numerusform>
            <numerusform>%n results are gone from the disk where they were kept; restore their photos again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>%n photo was closed with a result that is not saved.</numerusform>
            <numerusform>%n photos were closed with results that are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>%n pasted picture that is in no file was closed.</numerusform>
            <numerusform>%n pasted pictures that are in no file were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>%n photo has the choices again that it had before.</numerusform>
            <numerusform>%n photos have the choices again that they had before.</numerusform>
        </translation>
    </message>
</context>
</TS>
