<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must be {expected}, not {given}</source>
        <translation>{name} doit être {expected}, et non {given}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation>{name} doit être compris entre 0 et 100, et non valoir {amount:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number from 0 to 100</source>
        <translation>un nombre de 0 à 100</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>amounts by the names of controls</source>
        <translation>une table de valeurs par noms de réglages</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a function</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Lightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation>Part du changement de luminosité qui est appliquée.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation>Part du changement de couleur qui est appliquée.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Detail</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation>Ramène les détails fins partis avec le reste.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Haze left</source>
        <translation>Brume restante</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation>Laisse de la brume, surtout dans les lointains.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Saturation kept</source>
        <translation>Saturation gardée</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation>Laisse les couleurs aussi pâles ou vives qu’elles l’étaient.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Halo guard</source>
        <translation>Anti-halo</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation>Empêche les contours de devenir plus clairs ou plus sombres que ce qui les entoure.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation>il n’y a pas de réglage {name!r} ; les réglages sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/degrade/__init__.py"/>
        <source>there is a degradation {kind!r} already</source>
        <translation>il y a déjà une dégradation {kind!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a stroke needs a point</source>
        <translation>un trait doit avoir au moins un point</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation>ce n’est pas une image en niveaux de gris de {width} x {height} pixels sur {depth} bits</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation>{point} n’est pas un point [x, y] en fractions de la largeur et de la hauteur</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation>une longueur doit être une fraction du plus grand côté, et non {length:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1,234.5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1.5%</source>
        <translation>1,5 %</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/blind_deconvolution.py"/>
        <source>no blur could be measured in this picture, so it stays as it is</source>
        <translation>aucun flou n’a pu être mesuré dans cette image, elle reste donc telle quelle</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>pictures of different shapes, or without pixels, cannot be compared: {one} and {other}</source>
        <translation>des images de formes différentes, ou sans pixels, ne peuvent pas être comparées : {one} et {other}</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>SSIM needs pictures of at least {least} x {least} pixels</source>
        <translation>SSIM demande des images d’au moins {least} x {least} pixels</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of uint8, uint16 or floating point</source>
        <translation>un tableau (h, w) ou (h, w, 3), ou un tenseur (h, w) ou (c, h, w) de 1 ou 3 canaux, ou un lot de ceux-ci, en uint8, uint16 ou virgule flottante</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>the picture holds values that are not finite</source>
        <translation>l’image contient des valeurs qui ne sont pas finies</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>in floating point white is 1, but the picture holds values from {least:g} to {most:g}</source>
        <translation>en virgule flottante, le blanc vaut 1, mais l’image contient des valeurs de {least:g} à {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>both pictures must be of one shape and type, not {one} {first} and {other} {second}</source>
        <translation>les deux images doivent être de même forme et de même type, et non {one} {first} et {other} {second}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>an array of numbers</source>
        <translation>un tableau de nombres</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation>la mémoire ne suffit pas, même pour les plus petites tuiles ; fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{region} does not lie in a picture of {height} x {width} pixels</source>
        <translation>{region} n’est pas dans une image de {height} x {width} pixels</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation>ce Restorer est fermé ; créez-en un autre</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation>{title} manque de mémoire : nouvel essai</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a Region</source>
        <translation>une Region</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a set</source>
        <translation>un ensemble (set)</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} on the {title}, in {precision}</source>
        <translation>{problem} sur {title}, en {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation>{problem} par lots de {batch} tuile</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation>{problem} avec des tuiles de {tile} pixels</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation>échec sur une image d’essai ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation>ses résultats s’écartent trop de ceux du CPU ({agreed:.0f} dB)</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation>{title} n’est pas utilisé : {reason} ; prenez un autre périphérique</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation>il n’y a pas de périphérique {name} sur cet ordinateur ; il y a : {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>auto, or the name of a device</source>
        <translation>auto, ou le nom d’un périphérique</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation>{title} ne peut pas exécuter de réseaux en {precision} ; prenez float32</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation>sur {title}, en {precision}, le réseau a donné des valeurs qui ne sont pas des nombres ; essayez une autre précision ou le CPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation>il n’y a pas de traitement {task!r} ; les traitements sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is a task {task!r} already</source>
        <translation>il y a déjà un traitement {task!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation>Retire le grain et les mouchetures de couleur.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation>Retirer la pluie</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation>Retire les traînées de pluie.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation>Retirer la brume</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation>Dissipe la brume et le brouillard.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation>Corriger le flou</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation>Corrige le bougé et la mise au point trop douce.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tiling.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation>{text!r} n’est ni auto, ni whole, ni un côté en pixels</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/diagnosis/objective.py"/>
        <source>{:.1f} of 100 from the truth</source>
        <translation>à {:.1f} sur 100 de la vérité</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation>un réseau ne peut que grandir : les poids d’un réseau plus grand ne peuvent pas servir de départ à un plus petit</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/restoration.py"/>
        <source>{:.2f} dB</source>
        <translation>{:.2f} dB</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it</source>
        <translation>{path} : est un point de reprise de {theirs}, à partir duquel {ours} ne peut pas être poursuivi</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path} : lecture impossible : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is damaged, or the checkpoint of another training</source>
        <translation>{path} : est endommagé, ou le point de reprise d’un autre entraînement</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation>cette version n’est livrée avec aucun poids pour {task} ; indiquez votre propre fichier de poids</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>there is no size {size!r}; the sizes are {names}</source>
        <translation>il n’y a pas de taille {size!r} ; les tailles sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation>cette version n’est livrée avec aucun poids de taille {size} pour {task} ; il y a : {sizes}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: is damaged, or no file of such weights</source>
        <translation>{path} : est endommagé ou n’est pas un fichier de tels poids</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{about}: {text}</source>
        <translation>{about} : {text}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path} : écriture impossible : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>it holds no table of parameters</source>
        <translation>il ne contient pas de table de paramètres</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation>{path} : ce n’est pas un checkpoint PyTorch qui puisse être chargé sans risque</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/sizes.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation>il ne convient pas à LIR : {differences}</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>haze</source>
        <translation>brume</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>blur</source>
        <translation>flou</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation>{tasks} ({reasons} sur 100)</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>needs nothing</source>
        <translation>n’a besoin de rien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>%n fichier ignoré, car ce n’est pas une photo lisible : {names}</numerusform>
            <numerusform>%n fichiers ignorés, car ce ne sont pas des photos lisibles : {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation>{path} : il n’y a aucune photo dans ce dossier ni dans ses sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation>{path} : il n’y a aucune photo dans ce dossier ; --recursive cherche aussi dans ses sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation>{folder} : impossible de voir le contenu de ce dossier : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation>{target} : c’est {what} ; un résultat ne peut pas prendre ce nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation>un tube, un périphérique ou un lien rompu</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation>le nom {template!r} ne convient pas : servez-vous de {{stem}}, {{tasks}} et {{size}}, sans dossiers</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation>{path} : son résultat aurait un nom trop long pour son dossier ; servez-vous de --name</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show this help message and exit</source>
        <translation>montrer cette aide et terminer</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show program's version number and exit</source>
        <translation>montrer la version du programme et terminer</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>il manque ces arguments : %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>interdit avec l’argument %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>n’accepte pas de valeur, même pas %r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected one argument</source>
        <translation>demande une valeur</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at most one argument</source>
        <translation>accepte au plus une valeur</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at least one argument</source>
        <translation>demande au moins une valeur</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s argument</source>
        <translation>demande %s valeur</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s arguments</source>
        <translation>demande %s valeurs</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut désigner %(matches)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n’existe pas ; choisissez parmi %(choices)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r n’est pas une valeur valable (%(type)s)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog}: error: {text}</source>
        <translation>{prog} : erreur : {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog} --help says which arguments there are</source>
        <translation>{prog} --help dit quels arguments il y a</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/batch_restorer.py"/>
        <source>is a result of an earlier run ({steps}), and is restored once more</source>
        <translation>est le résultat d’une exécution précédente ({steps}) et est restaurée encore une fois</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left</source>
        <translation>{desc} : {percentage:3.0f} % |{bar}| {elapsed}, encore {remaining}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation>{target} : écriture impossible : {what} ; {advice}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>lir: {text}</source>
        <translation>lir : {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation>{path} : plusieurs photos demandent un dossier comme destination, pas un fichier ; terminez son nom par {sep}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation>{path} : l’extension dit {named}, --format dit {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation>{existing} : ce n’est pas un dossier, aucun résultat ne peut donc y aller</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/inputs.py"/>
        <source>{path}: there is no such file</source>
        <translation>{path} : ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>Takes noise, rain, haze and blur out of photographs with the LIR network.</source>
        <translation>Retire le bruit, la pluie, la brume et le flou des photographies avec le réseau LIR.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}</source>
        <translation>LIR_LANGUAGE={asked} : cette langue n’existe pas ici, d’où l’anglais ; il y a : {codes}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>the folder that this was started in is no longer there; go to another one</source>
        <translation>le dossier où ceci a été lancé n’existe plus ; allez dans un autre</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation>interrompu ; aucun fichier n’a été laissé à moitié écrit</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>this command</source>
        <translation>cette commande</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality va avec {formats} ; %n des photos est écrite sans perte</numerusform>
            <numerusform>--quality va avec {formats} ; %n des photos sont écrites sans perte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; {title} is written without loss</source>
        <translation>--quality va avec {formats} ; {title} est écrit sans perte</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>look into folders below the given ones too, but through no links</source>
        <translation>chercher aussi dans les sous-dossiers, mais sans suivre les liens</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>size of network (default: best where the task has it)</source>
        <translation>taille du réseau (par défaut : best si le traitement l’a)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>(default: auto)</source>
        <translation>(par défaut : auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>side of a tile in pixels</source>
        <translation>côté d’une tuile en pixels</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>auto, or a device that lir devices lists (default: auto)</source>
        <translation>auto, ou un périphérique que lir devices énumère (par défaut : auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>a weights file instead of the one that ships</source>
        <translation>un fichier de poids au lieu de celui qui est livré</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>what is to be taken away</source>
        <translation>ce qui doit être retiré</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>where a file of that name is there: take another name, leave it, or write over it (default: number)</source>
        <translation>si un fichier de ce nom existe : prendre un autre nom, le laisser, ou l’écraser (par défaut : number)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of results; keep is that of each photo (default: keep)</source>
        <translation>des résultats ; keep est celui de chaque photo (par défaut : keep)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of formats that lose something: {formats} (default: {default})</source>
        <translation>des formats avec perte : {formats} (par défaut : {default})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation>{text} : une recette sans étape, il n’y a donc rien à restaurer</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>nothing is read from or written to a pipe; ./- is a file of that name</source>
        <translation>rien n’est lu ni écrit par un tube ; ./- est un fichier de ce nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>given twice</source>
        <translation>donné deux fois</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation>{text!r} n’est pas un nombre de {least:g} à {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation>{text!r} n’est pas un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/reporter.py"/>
        <source>skipped, a file with the name of its result is there</source>
        <translation>ignoré, un fichier du nom de son résultat existe déjà</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>measure seconds per megapixel and memory on this machine</source>
        <translation>mesurer les secondes par mégapixel et la mémoire sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}</source>
        <translation>{task:8} {size:5} {precision:9} {megapixels:6.2f} mégapixels {seconds:7.1f} s, attendu {expected:.1f} s, après un dixième {early:.1f} s, {each:.2f} s/mégapixel {memory}  {device}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>sizes of photo (default: 1)</source>
        <translation>tailles de photo (par défaut : 1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>what is measured (default: all tasks)</source>
        <translation>ce qui est mesuré (par défaut : tous les traitements)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>print the times as JSON</source>
        <translation>afficher les durées en JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{peak:8.0f} MB at most</source>
        <translation>{peak:8.0f} Mo au plus</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>add noise, rain, haze or blur to a clean photo</source>
        <translation>ajouter du bruit, de la pluie, de la brume ou du flou à une photo propre</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the same seed degrades the same way (default: 0)</source>
        <translation>la même graine dégrade de la même façon (par défaut : 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>a clean photo</source>
        <translation>une photo sans défaut</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>what is put into it</source>
        <translation>ce qui y est ajouté</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>how much (default: 50)</source>
        <translation>combien (par défaut : 50)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>instead of the noise of cameras plain white noise, of this many of 255 levels</source>
        <translation>au lieu du bruit d’un appareil, un simple bruit blanc d’autant de niveaux sur 255</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation>--white est un type de bruit : il va avec --kind noise</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation>{output} : ignoré, il existe déjà</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>list the devices networks can run on</source>
        <translation>énumérer les périphériques qui peuvent exécuter les réseaux</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>print the devices as JSON</source>
        <translation>afficher les périphériques en JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (automatic choice)</source>
        <translation>{line}  (choix automatique)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (not used: {reason})</source>
        <translation>{line}  (pas utilisé : {reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>measure PSNR and SSIM against clean photos</source>
        <translation>mesurer PSNR et SSIM par rapport à des photos propres</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation>{degraded} : aucune photo n’a pu être évaluée</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation>{degraded} : n’est pas de la taille de {clean} ({sizes} pixels)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>a photo, or a folder</source>
        <translation>une photo, ou un dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>the clean photo, or a folder with the same file stems</source>
        <translation>la photo propre, ou un dossier aux fichiers de mêmes noms</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>print the scores as JSON</source>
        <translation>afficher les scores en JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there are several photos named {stem} in {clean}</source>
        <translation>{path} : il y a plusieurs photos nommées {stem} dans {clean}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there is no photo named {stem} in {clean}</source>
        <translation>{path} : il n’y a pas de photo nommée {stem} dans {clean}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>input</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>turn a published LIR checkpoint (.pth) into a weights file</source>
        <translation>faire d’un checkpoint LIR publié (.pth) un fichier de poids</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation>Pour l’utiliser : lir restore PHOTO --task {task} --weights {target}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>a checkpoint of the authors of LIR</source>
        <translation>un checkpoint des auteurs de LIR</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>the weights file to write</source>
        <translation>le fichier de poids à écrire</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation>{output} : le nom d’un fichier de poids se termine par .safetensors</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>list the trained weights</source>
        <translation>énumérer les poids entraînés</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>print the model cards as JSON</source>
        <translation>afficher les fiches des modèles en JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>{what} {parameters:&gt;9} parameters, trained {date}</source>
        <translation>{what} {parameters:&gt;9} paramètres, entraîné le {date}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>restore photos</source>
        <translation>restaurer des photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation>--task auto s’emploie seul, et --copy-clean va avec lui</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>photos and folders of photos</source>
        <translation>photos et dossiers de photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are applied in the order given. auto alone does what each photo needs, as lir suggest tells it</source>
        <translation>{tasks}, avec une intensité et des réglages de 0 à 100, comme denoise:70,colour=100,detail=20 ; plusieurs sont appliqués dans l’ordre donné. auto seul fait ce dont chaque photo a besoin, comme le dit lir suggest</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>what a recipe says, saved as NAME{suffix}</source>
        <translation>ce que dit une recette, enregistrée sous NOM{suffix}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a grey picture of the photo's shape, of any size: white where the result comes in, black where not</source>
        <translation>une image en niveaux de gris aux proportions de la photo, de toute taille : blanche là où le résultat apparaît, noire ailleurs</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>with --task auto: a photo that needs nothing is copied, so that there is a result for each</source>
        <translation>avec --task auto : une photo qui n’a besoin de rien est copiée, pour que chacune ait un résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a folder ends in a slash (default: beside the input)</source>
        <translation>un dossier se termine par une barre oblique (par défaut : à côté de l’original)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>name of results (default: "%(default)s")</source>
        <translation>nom des résultats (par défaut : « %(default)s »)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>write the recipe beside each photo, as NAME{suffix}; the window finds it there</source>
        <translation>écrire la recette à côté de chaque photo, sous NOM{suffix} ; la fenêtre l’y trouve</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print a line of JSON for each photo</source>
        <translation>afficher une ligne de JSON par photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print errors only</source>
        <translation>n’afficher que les erreurs</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>the mask is black everywhere: every photo stays as it is</source>
        <translation>le masque est noir partout : chaque photo reste telle quelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>%n fichier ignoré : résultat d’une exécution précédente ; nommez-le pour le restaurer à nouveau</numerusform>
            <numerusform>%n fichiers ignorés : résultats d’une exécution précédente ; nommez-les pour les restaurer à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>load all weights, restore the sample photos, and check what they gain</source>
        <translation>charger tous les poids, restaurer les photos d’exemple et vérifier ce qu’elles gagnent</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/suggest.py"/>
        <source>tell what ails photos, and which tasks would help</source>
        <translation>dire ce qui ne va pas dans des photos, et quels traitements aideraient</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>train weights on a folder of clean photos</source>
        <translation>entraîner des poids sur un dossier de photos propres</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>the same seed draws the same examples (default: 0)</source>
        <translation>la même graine tire les mêmes exemples (par défaut : 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>, {score}</source>
        <translation>, {score}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation>étape {step}, perte {loss:.5f}, taux {rate:.2e}{score}, encore {minutes:.1f} minutes</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation>{folder} : contient déjà un entraînement ; poursuivez-le par --resume {folder}, ou nommez un autre dossier par -o</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation>{folder} : ne contient aucun entraînement à poursuivre</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation>{target} : essayez-le par {command}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{name} tells what ails a photo (lir suggest)</source>
        <translation>{name} dit ce qui ne va pas dans une photo (lir suggest)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>size of network (default: fast)</source>
        <translation>taille du réseau (par défaut : fast)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to learn from</source>
        <translation>photos propres dont apprendre</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to score on (default: every 16th of --data)</source>
        <translation>photos propres pour l’évaluation (par défaut : une sur 16 de --data)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>wall-clock length of the run</source>
        <translation>durée de l’entraînement en minutes</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>start from these weights; those of fast start best too</source>
        <translation>partir de ces poids ; ceux de fast servent aussi de départ à best</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>continue the run in this folder</source>
        <translation>poursuivre l’entraînement de ce dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>folder of a new run (default: runs/TASK-MODEL)</source>
        <translation>dossier d’un nouvel entraînement (par défaut : runs/TASK-MODEL)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>CPU threads (default: as many as cores)</source>
        <translation>threads du CPU (par défaut : autant que de cœurs)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>crops in a step, of the first side (default: 4)</source>
        <translation>découpes par étape, du premier côté (par défaut : 4)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>sides of the crops, one after the other through the run (default: what suits the task)</source>
        <translation>côtés des découpes, l’un après l’autre (par défaut : ce qui convient au traitement)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail</source>
        <translation>écarter les photos dont le bruit propre dépasse cette valeur, sur 255 : il serait appris comme du détail</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)</source>
        <translation>part des découpes qui sont agrandies, jusqu’au double : les photos en pleine taille sont douces (par défaut : 0.6)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)</source>
        <translation>part des découpes qui sont dessinées : imprimés, graphiques, motifs, étoiles (par défaut : 0.25, aucune pour la brume)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)</source>
        <translation>part des découpes qui restent propres, pour que les images propres reviennent intactes (par défaut : 0.1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>peak learning rate (default: 0.001)</source>
        <translation>taux d’apprentissage maximal (par défaut : 0.001)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation>--crops : les côtés sont des multiples de {multiple}, à partir de {smallest}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation>{folder} : il n’y a pas de photo d’au moins {least} x {least} pixels{wanted}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source> with noise of at most {most:g} of 255 (--grain)</source>
        <translation> au bruit d’au plus {most:g} sur 255 (--grain)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation>{path} : écarté, il fait moins de {least} pixels</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>left out: {reason}</source>
        <translation>écarté : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation>{path} : écarté, son propre bruit est de {found:.2f} sur 255</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation>{about} : une erreur inattendue s’est produite ({error}) ; {log} en dit plus</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation>{about} : la mémoire ne suffit pas ; fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation>le profil est endommagé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation>un profil pour {space} sur une image en {channels}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>its colour profile cannot be used</source>
        <translation>son profil de couleurs est inutilisable</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP with a JPEG or PNG file in it</source>
        <translation>BMP contenant un fichier JPEG ou PNG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP of {bits} bits</source>
        <translation>BMP de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its colours have no bits</source>
        <translation>ses couleurs n’ont pas de bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its header is missing</source>
        <translation>son en-tête manque</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/dng.py"/>
        <source>it holds no picture of a sensor</source>
        <translation>il ne contient aucune image de capteur</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation>il annonce {width} x {height} pixels</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation>annonce {width} x {height} pixels ; au-delà de {most} mégapixels, rien n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation>il est tronqué, et {share:.0%} de l’image manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off: {share:.0%} of the picture is missing</source>
        <translation>il est tronqué : {share:.0%} de l’image manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>{share:.0%} of the picture is missing</source>
        <translation>{share:.0%} de l’image manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: {share:.0%} of the picture is missing</source>
        <translation>il est endommagé : {share:.0%} de l’image manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: parts of the picture may be wrong</source>
        <translation>il est endommagé : des parties de l’image peuvent être fausses</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>HEIC of nothing but a film</source>
        <translation>HEIC qui ne contient qu’un film</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation>AVIF qui ne contient qu’un film</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>il contient %n image ; seule la principale est restaurée</numerusform>
            <numerusform>il contient %n images ; seule la principale est restaurée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>il contient %n image ; seule la première est restaurée</numerusform>
            <numerusform>il contient %n images ; seule la première est restaurée</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of {channels} channels of {bits} bits</source>
        <translation>JPEG à {channels} canaux de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG-LS</source>
        <translation>JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of hierarchical frames</source>
        <translation>JPEG à trames hiérarchiques</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of differences between colours</source>
        <translation>JPEG sans perte de différences entre couleurs</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of {channels} channels</source>
        <translation>JPEG sans perte à {channels} canaux</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>it does not say what its channels are; they are taken for red, green and blue</source>
        <translation>il ne dit pas ce que sont ses canaux ; ils sont pris pour rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits</source>
        <translation>TIFF à JPEG ancien autre que « baseline » à 1 ou 3 canaux de 8 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG data has {count} channels</source>
        <translation>ses données JPEG ont {count} canaux</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG tables are missing</source>
        <translation>ses tables JPEG manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation>{format} au mode {mode}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its values are of the range of video; they are spread over the full range</source>
        <translation>ses valeurs ont l’étendue de la vidéo ; elles sont ramenées à l’étendue complète</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>camera raw of samples that are packed in an unknown way</source>
        <translation>brut d’appareil photo aux échantillons compressés d’une manière inconnue</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation>il est tronqué : {rows} des {count} lignes du capteur manquent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read</source>
        <translation>ce n’est pas un fichier brut lisible</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation>{model} à {count} canaux</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}; 255 is taken for white</source>
        <translation>ses valeurs vont de {low:.6g} à {high:.6g} ; 255 est pris pour le blanc</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation>palette sans couleurs</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation>L*a*b* sur {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation>nombres complexes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation>ses valeurs sont signées ; la plus petite possible est prise pour le noir</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation>des {bits} bits de ses valeurs, seuls les 16 de poids faible sont utilisés ; elles sont prises pour des valeurs sur 16 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation>certaines de ses valeurs ne sont pas des nombres ; elles sont prises pour du noir</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation>ses valeurs vont de {low:.6g} à {high:.6g}, bornes prises pour le noir et le blanc</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation>ses valeurs vont de {low:.4g} à {high:.4g} ; {share:.1%} d’entre elles, hors limites, ne sont pas restaurées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation>ses valeurs sont sur {bits} bits ; 16 sont gardés</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation>TIFF à couleurs sous-échantillonnées (YCbCr) autre qu’à 3 canaux entrelacés de 8 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation>il ne contient aucune image</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation>il a {count} des {expected} blocs que sa taille demande</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation>TIFF d’un capteur d’appareil photo à la disposition inconnue</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation>TIFF au modèle de couleurs {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation>TIFF à échantillons de {bits} bits au format {sampleformat}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation>TIFF à encres autres que CMJN</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation>sa balise {name} n’est pas un nombre unique</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation>TIFF à compression {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples that are packed in an unknown way</source>
        <translation>TIFF dont les échantillons sont compressés d’une manière inconnue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>il contient %n image ; seule la première des plus grandes est gardée</numerusform>
            <numerusform>il contient %n images ; seule la première des plus grandes est gardée</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>check sums in it are wrong; its picture is whole</source>
        <translation>des sommes de contrôle y sont fausses ; son image est entière</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation>{target} : aucun format n’a cette extension ; prenez {known}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation>raw d’appareil photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/losses.py"/>
        <source>data behind its picture are not kept</source>
        <translation>les données placées après son image ne sont pas gardées</translation>
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
        <translation>ses notes du fabricant ont dû être déplacées ; des programmes n’y trouveront peut-être pas tout</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation>ses données EXIF sont endommagées ; elles sont gardées telles quelles là où le format le permet</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation>la carte de gain HDR</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation>les notes du fabricant à leur place, si bien que des programmes n’y trouveront peut-être pas tout</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation>les commentaires et les textes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation>sa carte de gain HDR est endommagée et n’est pas gardée</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation>les données EXIF, qui sont endommagées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation>le film de la photo animée</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data behind the picture</source>
        <translation>les données placées après l’image</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only {format} files hold</source>
        <translation>des données que seuls les fichiers {format} contiennent</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation>toutes les légendes IPTC</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation>les ressources de Photoshop</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation>le profil de couleurs (les couleurs sont converties en sRGB)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation>un répertoire annonce trop d’entrées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation>pas d’ordre des octets</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation>pas de nombre magique</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation>un répertoire se trouve au-delà de la fin</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation>son attestation d’origine (Content Credentials) n’est pas gardée : elle se porte garante du fichier tel qu’il était</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation>sa carte de gain HDR n’est pas gardée : la photo aura l’aspect qu’elle a sur un écran sans HDR</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation>sa carte de profondeur n’est pas gardée</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>pictures that go with the main one, such as masks, are not kept</source>
        <translation>les images qui accompagnent l’image principale, comme des masques, ne sont pas conservées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>data in it of kinds that are not known are not kept</source>
        <translation>les données de types inconnus qu’il contient ne sont pas conservées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>the film of the motion photo is not kept</source>
        <translation>le film de la photo animée n’est pas gardé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation>ses métadonnées sont endommagées et ne sont pas gardées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation>des commentaires de plus de 64 Ko</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a part of its XMP is missing, and the rest of that part is not kept</source>
        <translation>une partie de ses données XMP manque, et ce qui en reste n’est pas gardé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its HDR gain map cannot be found and is not kept</source>
        <translation>sa carte de gain HDR est introuvable et n’est pas gardée</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation>un profil de couleurs de plus de 16 Mo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation>des données XMP de plus de 64 Ko impossibles à scinder</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>check sums in it are wrong: what it tells besides its picture may be damaged</source>
        <translation>des sommes de contrôle y sont fausses : ce qu’il dit en plus de l’image peut être endommagé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation>un texte de plus de 2 Go</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation>un de ses textes est endommagé et n’est pas gardé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>data in it that hold for the picture as it was are not kept</source>
        <translation>les données qui valent pour l’image telle qu’elle était ne sont pas conservées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation>des balises EXIF endommagées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation>certaines de ses balises sont endommagées et ne sont pas gardées</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation>ses calques ne sont pas gardés : c’est l’image qu’ils forment qui est restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its private tags are not kept: they may lead to data elsewhere in the file</source>
        <translation>certaines de ses balises privées ne sont pas conservées : elles peuvent renvoyer à des données ailleurs dans le fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: was changed by another program while it was read; open it again</source>
        <translation>{path} : modifié par un autre programme pendant la lecture ; ouvrez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation>{path} : ce n’est pas une photo d’un type lisible</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path} : le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation>{path} : les fichiers de type {kind} ne sont pas restaurés ; enregistrez-le d’abord en PNG ou TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation>son nom dit {said}, mais c’est un fichier {found}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation>{path} : la mémoire ne suffit pas pour l’ouvrir ; fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation>{path} : ce type n’est pas pris en charge ({reason}) ; enregistrez-le d’abord en TIFF ou PNG RVB sur 16 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation>{path} : le fichier est endommagé et illisible ({text})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read</source>
        <translation>{path} : le fichier est endommagé et illisible</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation>{path} : c’est un dossier, pas une photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation>{path} : c’est un tube ou un périphérique, pas une photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation>{path} : vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>what it tells of its colours is not known; they are taken for sRGB</source>
        <translation>ce qu’il dit de ses couleurs est inconnu ; elles sont prises pour du sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation>son profil de couleurs est inutilisable ; les couleurs sont prises pour du sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read; save it in another format</source>
        <translation>{path} : son type n’est pas pris en charge ; enregistrez-le dans un autre format</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>the system does not take its name</source>
        <translation>le système n’accepte pas son nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation>{path} : lecture impossible, car aucun processus n’a pu être lancé pour cela ; redémarrez le programme</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation>le fichier est endommagé et illisible (le décodeur a planté en le lisant)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for the process that reads photos runs the script anew; what the script does must stand under: if __name__ == '__main__':</source>
        <translation>{path} : lecture impossible, car le processus qui lit les photos exécute de nouveau le script ; ce que fait le script doit être placé sous : if __name__ == '__main__':</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation>le système a interrompu la lecture, le plus souvent faute de mémoire ; fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation>{format} ne peut pas tout contenir ; voici ce qui est omis : {things}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation>{target} : un autre programme a écrit entre-temps un fichier de ce nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation>{target} : écriture impossible : la mémoire ne suffit pas ; fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}; choose another format</source>
        <translation>{target} : impossible à écrire en {title} ; choisissez un autre format</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>a file of this name is there</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation>le disque rend plus de données qu’il n’en a reçu</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation>le disque ne rend pas ce qui y a été écrit</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk or network folder does not answer</source>
        <translation>le disque ou le dossier réseau ne répond pas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>see whether it is connected, then save again</source>
        <translation>vérifiez la connexion, puis enregistrez à nouveau</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room on it, or choose another folder</source>
        <translation>libérez-y de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>votre quota sur le disque est épuisé</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room, or choose another folder</source>
        <translation>libérez de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file is larger than this disk allows</source>
        <translation>le fichier est plus grand que ce disque ne le permet</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation>choisissez un autre dossier, ou un format qui compresse davantage</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>you are not allowed to write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>change the rights, or choose another folder</source>
        <translation>modifiez les droits, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose a shorter one</source>
        <translation>choisissez-en un plus court</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation>une partie du chemin est un fichier, pas un dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>there is a folder of that name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>it is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk does not take this name</source>
        <translation>le disque n’accepte pas ce nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another one</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>close other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation>choisissez un autre dossier, et vérifiez ce disque</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file there is read-only</source>
        <translation>le fichier existant est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation>choisissez un autre nom, ou autorisez son écriture</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the system refuses</source>
        <translation>le système refuse</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>transparency (it is laid on white)</source>
        <translation>la transparence (elle est posée sur du blanc)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>more than {bits} bits a channel</source>
        <translation>plus de {bits} bits par canal</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation>ce qui est plus clair que le blanc en HDR ({hdr})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation>les valeurs au-delà du noir et du blanc</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation>les canaux qui ne sont ni des couleurs ni de la transparence, tels que des masques</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because another program has changed it meanwhile; choose another name</source>
        <translation>{target} : n’est pas remplacé, car un autre programme l’a modifié entre-temps ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because not all of it is in the result ({what}); choose another name</source>
        <translation>{target} : n’est pas remplacé, car le résultat ne contient pas tout ce qui s’y trouve ({what}) ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/target_check.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation>{target} : {title} accepte au plus {largest_side} pixels par côté, et la photo fait {width} x {height} ; choisissez PNG ou TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation>{name} vaut {shown}, ce qui n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a whole number</source>
        <translation>{name} vaut {shown}, ce qui n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation>{name} vaut {shown}, et non true ou false</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation>{name} vaut {shown}, ce qui n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation>{name} vaut {shown}, ce qui n’est pas une liste</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation>{name} est un objet, et non {shown}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation>{name} est un nombre trop grand</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation>il manque « {key} » dans {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation>{name} contient « {key} », qui est inconnu ; sont connus : {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts</source>
        <translation>{path} : a des parties transparentes ; posez le masque sur du noir ou du blanc, car c’est son gris qui compte</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation>le masque fait {width} x {height} pixels et la photo {photo_width} x {photo_height} : un masque peut être de toute taille, mais doit avoir les proportions de la photo ; recadrez-le ou tournez-le pour qu’il corresponde à la photo vue à l’endroit</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation>il n’y a pas de forme « {kind} » ; les formes sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation>il n’y a pas d’effet « {effect} » ; les effets sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation>{name} se compose de deux nombres, et non de {count}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation>{path} : en couleurs ; un masque est gris, blanc là où le résultat apparaît et noir là où il reste absent</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64</source>
        <translation>« picture » n’est pas un fichier PNG gris en base64</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation>{name!r} ne peut pas être le nom d’un préréglage ; servez-vous de lettres, de chiffres et d’espaces</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{path}: cannot be removed: {reason}</source>
        <translation>{path} : suppression impossible : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation>l’intensité de {task} doit être comprise entre 0 et 100, et non valoir {strength:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation>{name} dans {whole!r} n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation>{part!r} dans {text!r} n’est pas un réglage suivi de sa valeur, comme detail=20</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation>{name} figure deux fois dans {text!r}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{name} is given twice</source>
        <translation>{name} est indiqué deux fois</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation>ce n’est pas une recette, car il y manque « lir_recipe »</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"lir_recipe" is {found}; versions begin with {version}</source>
        <translation>"lir_recipe" vaut {found} ; les versions commencent à {version}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation>une recette de la version {found} ; ce programme lit la version {version}, il en faut donc un plus récent</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation>« size » vaut {size} ; les tailles sont {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>too large to be a recipe</source>
        <translation>trop gros pour une recette</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path} : lecture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation>{path} : ce n’est pas une recette, car ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation>{path} : ce fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{text}. It is not written over: move it away first</source>
        <translation>{text}. Il n’est pas remplacé ; déplacez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: finds a noisy sample noisy, and the clean one clean</source>
        <translation>diagnostic : trouve bruité un exemple bruité, et propre celui qui l’est</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>formats: {titles}; camera raw and HEIC in</source>
        <translation>formats : {titles} ; raw d’appareil photo et HEIC en lecture</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}</source>
        <translation>{task} {size} : exemple {name} de {before:.2f} à {after:.2f} dB sur {title} en {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation>{line} ; le gain doit dépasser {least} dB</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: no weights in this version</source>
        <translation>diagnostic : pas de poids dans cette version</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation>diagnostic : pour {path}, il dit « {found} », ce qui est faux</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{title} {depth} bit</source>
        <translation>{title} {depth} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{folder}: there are no weights</source>
        <translation>{folder} : il n’y a pas de poids</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task}: no weights in this version</source>
        <translation>{task} : pas de poids dans cette version</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation>{task} {size} : pas d’exemple à restaurer</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation>{name} : est revenu sur {depth} bits, {shape}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation>{name} : importation impossible : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation>E&amp;xporter la comparaison…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation>Appliquer les &amp;paramètres à toutes les photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation>Copier les p&amp;aramètres</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation>Co&amp;ller les paramètres</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation>&amp;Sélectionner toutes les photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation>&amp;Restaurer la sélection</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation>&amp;Enregistrer la sélection…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation>&amp;Fermer la sélection</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation>Appl&amp;iquer les paramètres à la sélection</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected To&amp;gether</source>
        <translation>&amp;Voir la sélection ensemble</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by S&amp;tate</source>
        <translation>Trier les p&amp;hotos par état</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by &amp;Name</source>
        <translation>Trier les photos par no&amp;m</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation>Restaurer t&amp;out</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept Suggest&amp;ion</source>
        <translation>Accepter la s&amp;uggestion</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation>Tout restaurer selon les su&amp;ggestions</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation>Photo pré&amp;cédente</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation>Photo su&amp;ivante</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation>Vue &amp;divisée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sid&amp;e by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation>Différ&amp;ence</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation>Avan&amp;t</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation>&amp;Séparateur horizontal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation>&amp;Informations sur la photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoo&amp;m In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation>Comparer avec un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation>Dégradé &amp;linéaire</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation>Dégradé &amp;radial</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation>Le résultat reste a&amp;bsent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation>Le résultat &amp;apparaît</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation>Pinceau plus p&amp;etit</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lar&amp;ger Brush</source>
        <translation>Pinceau plus &amp;grand</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation>Montrer le &amp;masque</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation>E&amp;ffacer le masque</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation>Enregistrer la recette à c&amp;ôté de la photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation>Montrer le &amp;journal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation>À &amp;propos de LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Takes noise, rain, haze and blur out of photographs.</source>
        <translation>Retire le bruit, la pluie, la brume et le flou des photographies.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>files and folders to open</source>
        <translation>fichiers et dossiers à ouvrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>the photos were handed over by another program: Save writes over them, after one question, and ends; the exit code is 0 if it did and 1 if they are as they were</source>
        <translation>les photos ont été transmises par un autre programme : Enregistrer les écrase, après une question, et termine ; le code de retour est 0 si cela a eu lieu et 1 si elles sont restées telles quelles</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>check that everything works, without a window</source>
        <translation>vérifier que tout fonctionne, sans fenêtre</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation>Une erreur inattendue s’est produite ({error}). Vos photos sont intactes ; le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation>Photo, avant et après</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation>Les flèches déplacent le séparateur ou la photo, et toujours la photo avec la touche Maj. La molette zoome.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>partly restored</source>
        <translation>en partie restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>not restored yet</source>
        <translation>pas encore restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation>Différence × {n}, noir là où c’est égal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview at 1/{scale} size</source>
        <translation>aperçu à 1/{scale} de la taille</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation>LIR Studio parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>{language}: no font has its letters</source>
        <translation>{language} : aucune police n’a ses caractères</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Il n’y a ni image ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation>Les images ne sont pas récupérées sur le web. Enregistrez {address} dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation>&amp;Enregistrer les paramètres comme préréglage…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Remove Preset</source>
        <translation>&amp;Supprimer un préréglage</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation>Préréglage {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace the preset {name}?</source>
        <translation>Remplacer le préréglage {name} ?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove the preset {name}?</source>
        <translation>Supprimer le préréglage {name} ?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation>Préréglage {name} enregistré</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Removed the preset {name}</source>
        <translation>Préréglage {name} supprimé</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>The result is on the clipboard.</source>
        <translation>Le résultat est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation>À propos de LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation>Retire le bruit, la pluie, la brume et le flou des photographies, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation>Versions, périphérique et modèles</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Logiciel libre sous licence Apache 2.0. Aucune photo ni rien d’autre n’est jamais envoyé où que ce soit.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Model cards</source>
        <translation>Fiches des modèles (en anglais)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation>Comme l’original</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation>Garder données de l’appareil, lieu et légendes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>8 bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation>Bits par canal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation>Photos dont le résultat n’est pas enregistré : {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation>LIR Studio s’est arrêté de façon inattendue. Les résultats alors non enregistrés sont encore là.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation>Abandonner les résultats</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation>{stem} est le nom de la photo, {tasks} ce qui a été fait, {size} la taille du réseau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation>Si le nom est déjà pris</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save again what is saved already</source>
        <translation>Enregistrer à nouveau ce qui l’est déjà</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation>Enregistrer quand même ainsi</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation>Si déjà pris</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n photo est déjà enregistrée.</numerusform>
            <numerusform>%n photos sont déjà enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>%n sera ignorée : son nom est déjà pris.</numerusform>
            <numerusform>%n seront ignorées : leurs noms sont déjà pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n sera d’abord restaurée.</numerusform>
            <numerusform>%n seront d’abord restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation>Photos originales qui seraient remplacées : {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation>Autres fichiers qui seraient remplacés : {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation>Noms communs à plusieurs résultats, qui seront distingués : {n} ({names}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>%n photo : {name}.</numerusform>
            <numerusform>%n photos, dont {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation>Remplacer la photo originale</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation>Saisissez un dossier et un nom.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation>C’est une photo originale. Cochez la case pour l’écraser.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation>Le fichier existant sera remplacé.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation>Dans ce format, le nom doit se terminer par {suffix}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_dialog.py"/>
        <source>Looking at the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation>Montrer « Avant » tant que la touche est enfoncée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Move brush or gradient, with Ctrl finely</source>
        <translation>Déplacer pinceau ou dégradé, finement avec Ctrl</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Begin a stroke or gradient, and end it</source>
        <translation>Commencer et terminer un trait ou un dégradé</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation>Photo sur le plan de travail</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation>Un double-clic rétablit la valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation>Maintenez pour voir la photo sans ce traitement ; un double-clic rétablit la valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation>Dosage de chaque effet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>Réglages · %n modifié</numerusform>
            <numerusform>Réglages · %n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation>Réglages – {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation>{control} – {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not restored</source>
        <translation>pas restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>restored</source>
        <translation>restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>{n} % restored</source>
        <translation>{n} % restaurés</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>failed: {reason}</source>
        <translation>échec : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not saved</source>
        <translation>pas enregistrée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation>Plein : avant. Lignes : après.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation>Comment la photo a été prise</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close All</source>
        <translation>Tout fermer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation>Cliquez ou faites glisser pour déplacer la vue</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation>Progression de toutes les photos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation>Ne plus comparer avec ce fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation>{title} : PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation>Comparée à {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation>{title} : aucune différence</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation>Déposez des photos ici</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation>Fichiers, dossiers ou presse-papiers. Le bruit, la pluie, la brume et le flou s’en vont ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation>Ou essayez l’une de celles-ci</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation>Photo d’exemple – {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation>Choisir les traitements qui aideraient (U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>Alt+Haut et Alt+Bas le déplacent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Faites glisser pour changer l’ordre (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Suggested</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation>Pas encore dans cette version.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation>Intensité – {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation>Ordre – {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation>Petit réseau : rapide, convient aux grandes séries</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Large network: the best result</source>
        <translation>Grand réseau : le meilleur résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>What computes</source>
        <translation>Ce qui calcule</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation>Enregistrer à côté de l’original, sous un nom distinct (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation>Restaurer la photo entière (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Whole photo: {time}</source>
        <translation>Photo entière : {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation>{task} : activer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation>{task} : désactiver</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation>Taille Rapide</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation>Taille Meilleur</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation>{task} : déplacer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation>Maintenir pour voir avant</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation>Maintenir pour voir avant (B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation>Là où le résultat apparaît et là où il reste absent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Stays away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Comes in</source>
        <translation>Présent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation>Taille du pinceau ([ et ])</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation>Estompage du bord</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation>Force d’action d’une forme</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>Zones · %n dessinée</numerusform>
            <numerusform>Zones · %n dessinées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{width} × {height} · {megapixels:.1f} MP</source>
        <translation>{width} × {height} · {megapixels:.1f} Mpx</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Taken</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Exposure</source>
        <translation>Pose</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Aperture</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Focal length</source>
        <translation>Focale</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{format}, {n} bit</source>
        <translation>{format}, {n} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Brush stroke</source>
        <translation>Coup de pinceau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Gradient</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Clear mask</source>
        <translation>Effacer le masque</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>%n photo, avant et après</numerusform>
            <numerusform>%n photos, avant et après</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Automatic device</source>
        <translation>Périphérique automatique</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview in {time}…</source>
        <translation>Aperçu dans {time}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation>{width} × {height} · {depth} bits · {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{what} · the window closes once everything is saved</source>
        <translation>{what} · la fenêtre se fermera dès que tout sera enregistré</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring {name}</source>
        <translation>Restauration de {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation>Suspendu · {n} sur {all} restaurées</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview stopped</source>
        <translation>Aperçu arrêté</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} est illisible</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation>l’icône du programme ne peut pas être dessinée : le module SVG de Qt manque</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation>la fenêtre ne peut pas être dessinée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation>{folder} : ne contient pas de module {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation>{icon} : absent de la police d’icônes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translator.py"/>
        <source>{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, and start LIR Studio again.</source>
        <translation>{language} ne peut pas être affiché : aucune police de ce système n’a ses caractères. Installez-en une, comme Noto Sans CJK, puis redémarrez LIR Studio.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/widgets/wrapped_label.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Close without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The window closes once everything is saved.</source>
        <translation>La fenêtre se fermera dès que tout sera enregistré.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Still being written: {names}. The folder may not answer. Close the window again to leave; the next start offers what is not written then.</source>
        <translation>Encore en cours d’écriture : {names}. Il se peut que le dossier ne réponde pas. Fermez encore une fois la fenêtre pour quitter ; ce qui ne sera pas écrit alors sera proposé au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation>
            <numerusform>%n d’entre elles serait alors enregistrée.</numerusform>
            <numerusform>%n d’entre elles seraient alors enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>%n résultat n’est pas enregistré.</numerusform>
            <numerusform>%n résultats ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>%n photo reste à restaurer.</numerusform>
            <numerusform>%n photos restent à restaurer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>%n image collée n’est encore dans aucun fichier.</numerusform>
            <numerusform>%n images collées ne sont encore dans aucun fichier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Stay Open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation>Le résultat pour {name} n’est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation>{name} reste à restaurer.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is in no file yet.</source>
        <translation>{name} n’est encore dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation>Le programme qui l’a transmise y reprend le résultat.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save and Go Back</source>
        <translation>Enregistrer et revenir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation>Écraser {names} et revenir ?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Tasks</source>
        <translation>&amp;Traitements</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Pr&amp;esets</source>
        <translation>Prérég&amp;lages</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Zones</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Appea&amp;rance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Selected Photos</source>
        <translation>Photos &amp;sélectionnées</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>%n photo est restaurée.</numerusform>
            <numerusform>%n photos sont restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/window.py"/>
        <source>No program was found here that shows {path}.</source>
        <translation>Aucun programme capable d’afficher {path} n’a été trouvé ici.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation>bruitée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation>pluvieuse</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation>brumeuse</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>Looks {words}</source>
        <translation>Paraît {words}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left for all</source>
        <translation>encore {time} pour toutes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>%n résultat de ce programme a été laissé de côté.</numerusform>
            <numerusform>%n résultats de ce programme ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Open Them</source>
        <translation>Les ouvrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation>{name} : les choix de sa recette sont repris.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Pasted {n}</source>
        <translation>Collée {n}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>the file cannot be read any more; a copy of it was kept with its result, and is used instead</source>
        <translation>le fichier ne peut plus être lu ; une copie en a été conservée avec son résultat et est utilisée à sa place</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>what was pasted cannot be read as a picture; save it as a file and open that</source>
        <translation>ce qui a été collé ne peut pas être lu comme une image ; enregistrez-le dans un fichier et ouvrez celui-ci</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>The preview was stopped. It goes on once you change something.</source>
        <translation>L’aperçu a été arrêté. Il reprendra dès que vous changerez quelque chose.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation>Pas d’aperçu de {name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation>{other} ne peut pas être comparé à {name} : il fait {a}, la photo {b}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation>{device} : la mémoire de {other} n’a pas suffi</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation>{device} : {other} n’est pas utilisé, {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation>Rien ne peut être restauré ici</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation>{device} : pas de carte graphique utilisable</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: your choice</source>
        <translation>{device} : votre choix</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation>{device} : le plus rapide ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>La restauration a été arrêtée : %n photo n’est pas restaurée.</numerusform>
            <numerusform>La restauration a été arrêtée : %n photos ne sont pas restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation>{name} n’a pas été restaurée : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring {name} was stopped.</source>
        <translation>La restauration de {name} a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation>La comparaison de {name} n’a pas été enregistrée : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>its restoration was stopped.</source>
        <translation>sa restauration a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation>La comparaison n’a pas été enregistrée : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The result was not copied: {reason}</source>
        <translation>Le résultat n’a pas été copié : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>The result of {name} is gone from where it was kept: it is restored again, then saved.</source>
        <translation>Le résultat de {name} n’est plus là où il était conservé : la photo est restaurée à nouveau, puis enregistrée.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation>{name} n’a pas été enregistrée : sa restauration a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>%n ignorée : un fichier de ce nom existe déjà.</numerusform>
            <numerusform>%n ignorées : des fichiers de ces noms existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Show Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason} The result is kept.</source>
        <translation>{name} n’a pas été enregistrée : {reason} Le résultat est conservé.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>{name} n’a pas été enregistrée : {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Saved {name} in {folder}</source>
        <translation>{name} enregistrée dans {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>%n photo est d’abord restaurée, puis enregistrée.</numerusform>
            <numerusform>%n photos sont d’abord restaurées, puis enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n photo n’a pas été enregistrée : sa restauration a été arrêtée.</numerusform>
            <numerusform>%n photos n’ont pas été enregistrées : leur restauration a été arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} is restored first, then saved.</source>
        <translation>{name} est d’abord restaurée, puis enregistrée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>%n photo enregistrée dans {folder}</numerusform>
            <numerusform>%n photos enregistrées dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>{name} is saved once its folder answers.</source>
        <translation>{name} sera enregistrée dès que son dossier répondra.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>no task is switched on.</source>
        <translation>aucun traitement n’est activé.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{text}; the result needs its photo, so put it back where it was</source>
        <translation>{text} ; le résultat a besoin de sa photo, remettez-la donc où elle était</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{path}: is no longer there; its disk may have been taken out, so choose where the result goes</source>
        <translation>{path} : n’est plus là ; son disque a peut-être été retiré, choisissez donc où va le résultat</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation>la recette demande {title}, qui n’est pas dans cette installation</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation>la recette applique {task} plus d’une fois, ce que seule la ligne de commande sait faire</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices</source>
        <translation>Appliquer les paramètres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>Accepter les suggestions pour %n photo</numerusform>
            <numerusform>Accepter les suggestions pour %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>Appliquer les paramètres à %n photo</numerusform>
            <numerusform>Appliquer les paramètres à %n photos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: its file is gone, or was changed since it was opened</source>
        <translation>{name} : son fichier a disparu ou a été modifié depuis son ouverture</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it is damaged</source>
        <translation>{name} : la copie qui en a été conservée est endommagée</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it cannot be read</source>
        <translation>{name} : la copie qui en a été conservée ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation>{name} : le fichier a changé depuis sa restauration ; restaurez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: its stored result cannot be read; restore it again</source>
        <translation>{name} : son résultat mis de côté est illisible ; restaurez la photo à nouveau</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>the file system refuses it</source>
        <translation>le système de fichiers le refuse</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation>{folder} : il n’y a plus de place pour les résultats</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation>{root} : les résultats ne peuvent pas y être mis de côté ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation>{folder} : les résultats ne peuvent pas y être mis de côté ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation>{folder} : la session ne peut pas y être écrite ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation>{path} : reprise impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results can be saved only as long as their photos are there.</source>
        <translation>{reason}. Les résultats ne peuvent être enregistrés que tant que leurs photos sont là.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Save its result before you end the program: a crash would lose it.</source>
        <translation>{reason}. Enregistrez son résultat avant de quitter le programme : un plantage le ferait perdre.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation>{reason}. Les résultats restent en mémoire jusqu’à leur enregistrement : un plantage les perdrait.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n résultat a disparu du disque où il était gardé ; restaurez de nouveau sa photo.</numerusform>
            <numerusform>%n résultats ont disparu du disque où ils étaient gardés ; restaurez de nouveau leurs photos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{name} was changed since it was restored; it is shown as it was then.</source>
        <translation>{name} a été modifié depuis sa restauration ; il est affiché tel qu’il était alors.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>%n photo a été fermée avec un résultat non enregistré.</numerusform>
            <numerusform>%n photos ont été fermées avec des résultats non enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>%n image collée qui n’est dans aucun fichier a été fermée.</numerusform>
            <numerusform>%n images collées qui ne sont dans aucun fichier ont été fermées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation>La restauration est suspendue : ni le disque ni la mémoire ne peuvent recevoir d’autres résultats. Enregistrez-en quelques-uns, puis restaurez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>%n photo a retrouvé ses paramètres précédents.</numerusform>
            <numerusform>%n photos ont retrouvé leurs paramètres précédents.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation>Cette installation n’a pas de poids entraînés. Réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation>Fermer {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation>Choisir le périphérique</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation>{name} a été fermée avec un résultat non enregistré.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed and is in no file.</source>
        <translation>{name} a été fermée et n’est dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation>Une erreur inattendue s’est produite ({error}). Le journal, dans le menu Aide, en dit plus.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation>La mémoire ne suffit pas. Fermez d’autres photos ou programmes.</translation>
    </message>
</context>
</TS>
