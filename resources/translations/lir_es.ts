<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must be {expected}, not {given}</source>
        <translation>{name} debe ser {expected}, no {given}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation>{name} debe estar entre 0 y 100, y no ser {amount:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number from 0 to 100</source>
        <translation>un número de 0 a 100</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>amounts by the names of controls</source>
        <translation>una tabla de valores por nombres de controles</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a function</source>
        <translation>una función</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Lightness</source>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation>Qué parte del cambio de luminosidad se aplica.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation>Qué parte del cambio de color se aplica.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation>Recupera el detalle fino que se fue con lo demás.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Haze left</source>
        <translation>Neblina restante</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation>Deja neblina, sobre todo a lo lejos.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Saturation kept</source>
        <translation>Saturación conservada</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation>Mantiene los colores tan pálidos o vivos como eran.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Halo guard</source>
        <translation>Antihalos</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation>Impide que los bordes queden más claros o más oscuros que su entorno.</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation>no hay ningún control {name!r}; los controles son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/degrade/__init__.py"/>
        <source>there is a degradation {kind!r} already</source>
        <translation>ya hay una degradación {kind!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a stroke needs a point</source>
        <translation>un trazo necesita un punto</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation>no es una imagen en grises de {width} x {height} píxeles con {depth} bits</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation>{point} no es un punto [x, y] en fracciones del ancho y del alto</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation>una longitud debe ser una fracción del lado mayor, y no {length:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1,234.5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1.5%</source>
        <translation>1,5 %</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/blind_deconvolution.py"/>
        <source>no blur could be measured in this picture, so it stays as it is</source>
        <translation>no se pudo medir ningún desenfoque en esta imagen, así que queda como está</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>pictures of different shapes, or without pixels, cannot be compared: {one} and {other}</source>
        <translation>no se pueden comparar imágenes de distinta forma, o sin píxeles: {one} y {other}</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>SSIM needs pictures of at least {least} x {least} pixels</source>
        <translation>SSIM necesita imágenes de al menos {least} x {least} píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of uint8, uint16 or floating point</source>
        <translation>una matriz (h, w) o (h, w, 3), o un tensor (h, w) o (c, h, w) de 1 o 3 canales, o un lote de ellos, de uint8, uint16 o coma flotante</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>the picture holds values that are not finite</source>
        <translation>la imagen contiene valores que no son finitos</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>in floating point white is 1, but the picture holds values from {least:g} to {most:g}</source>
        <translation>en coma flotante el blanco es 1, pero la imagen contiene valores de {least:g} a {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>both pictures must be of one shape and type, not {one} {first} and {other} {second}</source>
        <translation>ambas imágenes deben ser de la misma forma y del mismo tipo, no {one} {first} y {other} {second}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>an array of numbers</source>
        <translation>una matriz de números</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation>no hay memoria suficiente ni para las teselas más pequeñas; cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{region} does not lie in a picture of {height} x {width} pixels</source>
        <translation>{region} no está dentro de una imagen de {height} x {width} píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation>este Restorer está cerrado; cree otro</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation>{title} se quedó sin memoria: se empieza de nuevo</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a Region</source>
        <translation>una Region</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a set</source>
        <translation>un conjunto (set)</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} on the {title}, in {precision}</source>
        <translation>{problem} en {title}, con {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation>{problem} con {batch} tesela a la vez</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation>{problem} con teselas de {tile} píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation>falló con una imagen de prueba ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation>sus resultados difieren demasiado de los de la CPU ({agreed:.0f} dB)</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation>{title} no se usa: {reason}; use otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation>no hay ningún dispositivo {name} en este equipo; hay: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>auto, or the name of a device</source>
        <translation>auto, o el nombre de un dispositivo</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation>{title} no puede ejecutar redes en {precision}; use float32</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation>la red dio valores que no son números en {title} con {precision}; pruebe otra precisión o la CPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation>no hay ningún tratamiento {task!r}; los tratamientos son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is a task {task!r} already</source>
        <translation>ya hay un tratamiento {task!r}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation>Reducir ruido</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation>Quita el grano y las motas de color.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation>Quitar lluvia</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation>Quita los trazos de lluvia.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation>Quitar neblina</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation>Despeja la neblina y la niebla.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation>Quitar desenfoque</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation>Corrige la trepidación y el enfoque blando.</translation>
    </message>
    <message>
        <location filename="../../lir_model/tiling.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation>{text!r} no es ni auto, ni whole, ni un lado en píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/diagnosis/objective.py"/>
        <source>{:.1f} of 100 from the truth</source>
        <translation>a {:.1f} sobre 100 de la verdad</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation>una red solo puede crecer: los pesos de una más grande no sirven de comienzo para una más pequeña</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/restoration.py"/>
        <source>{:.2f} dB</source>
        <translation>{:.2f} dB</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it</source>
        <translation>{path}: es un punto de control de {theirs}, desde el que no se puede continuar {ours}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is damaged, or the checkpoint of another training</source>
        <translation>{path}: está dañado o es el punto de control de otro entrenamiento</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation>esta versión no incluye pesos para {task}; indique un archivo de pesos propio</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>there is no size {size!r}; the sizes are {names}</source>
        <translation>no hay ningún tamaño {size!r}; los tamaños son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation>esta versión no incluye pesos de tamaño {size} para {task}; hay: {sizes}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: is damaged, or no file of such weights</source>
        <translation>{path}: está dañado o no es un archivo de tales pesos</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{about}: {text}</source>
        <translation>{about}: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}: no se puede escribir: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>it holds no table of parameters</source>
        <translation>no contiene ninguna tabla de parámetros</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation>{path}: no es un checkpoint de PyTorch que se pueda cargar con seguridad</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/sizes.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation>no encaja con LIR: {differences}</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>haze</source>
        <translation>neblina</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>blur</source>
        <translation>desenfoque</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation>{tasks} ({reasons} de 100)</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>needs nothing</source>
        <translation>no necesita nada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>%n archivo omitido, porque no es una foto que se pueda leer: {names}</numerusform>
            <numerusform>%n archivos omitidos, porque no son fotos que se puedan leer: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation>{path}: no hay ninguna foto en esta carpeta ni en sus subcarpetas</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation>{path}: no hay ninguna foto en esta carpeta; --recursive busca también en sus subcarpetas</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation>{folder}: no se puede ver el contenido de esta carpeta: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation>{target}: es {what}; un resultado no puede llevar su nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation>una tubería, un dispositivo o un enlace roto</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation>el nombre {template!r} no sirve: use {{stem}}, {{tasks}} y {{size}}, sin carpetas</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation>{path}: el nombre de su resultado sería demasiado largo para su carpeta; use --name</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show program's version number and exit</source>
        <translation>mostrar la versión del programa y terminar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con el argumento %s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>no admite ningún valor, tampoco %r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected one argument</source>
        <translation>necesita un valor</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at most one argument</source>
        <translation>admite como máximo un valor</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at least one argument</source>
        <translation>necesita al menos un valor</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s argument</source>
        <translation>necesita %s valor</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s arguments</source>
        <translation>necesita %s valores</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no existe; elija entre %(choices)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r no es un valor válido (%(type)s)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog}: error: {text}</source>
        <translation>{prog}: error: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog} --help says which arguments there are</source>
        <translation>{prog} --help dice qué argumentos hay</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/batch_restorer.py"/>
        <source>is a result of an earlier run ({steps}), and is restored once more</source>
        <translation>es el resultado de una ejecución anterior ({steps}) y se restaura una vez más</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left</source>
        <translation>{desc}: {percentage:3.0f} % |{bar}| {elapsed}, quedan {remaining}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation>{target}: no se puede escribir: {what}; {advice}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>lir: {text}</source>
        <translation>lir: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation>{path}: varias fotos necesitan una carpeta de destino, no un archivo; termine su nombre en {sep}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation>{path}: la extensión dice {named}, --format dice {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation>{existing}: no es una carpeta, así que ningún resultado puede ir ahí</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/inputs.py"/>
        <source>{path}: there is no such file</source>
        <translation>{path}: no existe ese archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>Takes noise, rain, haze and blur out of photographs with the LIR network.</source>
        <translation>Quita el ruido, la lluvia, la neblina y el desenfoque de las fotografías con la red LIR.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}</source>
        <translation>LIR_LANGUAGE={asked}: no existe este idioma, así que se usa el inglés; hay: {codes}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>the folder that this was started in is no longer there; go to another one</source>
        <translation>la carpeta en la que se inició esto ya no existe; vaya a otra</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation>interrumpido; ningún archivo quedó a medio escribir</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>this command</source>
        <translation>este comando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality corresponde a {formats}; %n de las fotos se escribe sin pérdida</numerusform>
            <numerusform>--quality corresponde a {formats}; %n de las fotos se escriben sin pérdida</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; {title} is written without loss</source>
        <translation>--quality corresponde a {formats}; {title} se escribe sin pérdida</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>look into folders below the given ones too, but through no links</source>
        <translation>buscar también en las subcarpetas, pero sin seguir enlaces</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>size of network (default: best where the task has it)</source>
        <translation>tamaño de la red (por defecto: best si el tratamiento lo tiene)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>(default: auto)</source>
        <translation>(por defecto: auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>side of a tile in pixels</source>
        <translation>lado de una tesela en píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>auto, or a device that lir devices lists (default: auto)</source>
        <translation>auto, o un dispositivo de los que enumera lir devices (por defecto: auto)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>a weights file instead of the one that ships</source>
        <translation>un archivo de pesos en vez del incluido</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>what is to be taken away</source>
        <translation>qué se debe quitar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>where a file of that name is there: take another name, leave it, or write over it (default: number)</source>
        <translation>si ya hay un archivo con ese nombre: tomar otro nombre, dejarlo o sobrescribirlo (por defecto: number)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of results; keep is that of each photo (default: keep)</source>
        <translation>de los resultados; keep es el de cada foto (por defecto: keep)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of formats that lose something: {formats} (default: {default})</source>
        <translation>de los formatos con pérdida: {formats} (por defecto: {default})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation>{text}: una receta sin pasos, así que no hay nada que restaurar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>nothing is read from or written to a pipe; ./- is a file of that name</source>
        <translation>no se lee ni se escribe nada por una tubería; ./- es un archivo de ese nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>given twice</source>
        <translation>se ha dado dos veces</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation>{text!r} no es un número de {least:g} a {most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation>{text!r} no es un número entero de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/reporter.py"/>
        <source>skipped, a file with the name of its result is there</source>
        <translation>omitida, ya existe un archivo con el nombre de su resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>measure seconds per megapixel and memory on this machine</source>
        <translation>medir los segundos por megapíxel y la memoria en este equipo</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}</source>
        <translation>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapíxeles {seconds:7.1f} s, previsto {expected:.1f} s, tras una décima parte {early:.1f} s, {each:.2f} s/megapíxel {memory}  {device}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>sizes of photo (default: 1)</source>
        <translation>tamaños de foto (por defecto: 1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>what is measured (default: all tasks)</source>
        <translation>qué se mide (por defecto: todos los tratamientos)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>print the times as JSON</source>
        <translation>mostrar los tiempos como JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{peak:8.0f} MB at most</source>
        <translation>{peak:8.0f} MB como máximo</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>add noise, rain, haze or blur to a clean photo</source>
        <translation>añadir ruido, lluvia, neblina o desenfoque a una foto limpia</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the same seed degrades the same way (default: 0)</source>
        <translation>la misma semilla degrada de la misma manera (por defecto: 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>a clean photo</source>
        <translation>una foto sin defectos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>what is put into it</source>
        <translation>qué se le añade</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>how much (default: 50)</source>
        <translation>cuánto (por defecto: 50)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>instead of the noise of cameras plain white noise, of this many of 255 levels</source>
        <translation>en vez del ruido de las cámaras, simple ruido blanco de tantos niveles de 255</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation>--white es un tipo de ruido: va con --kind noise</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation>{output}: omitido, ya existe</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>list the devices networks can run on</source>
        <translation>enumerar los dispositivos que pueden ejecutar las redes</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>print the devices as JSON</source>
        <translation>mostrar los dispositivos como JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (automatic choice)</source>
        <translation>{line}  (elección automática)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (not used: {reason})</source>
        <translation>{line}  (no se usa: {reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>measure PSNR and SSIM against clean photos</source>
        <translation>medir PSNR y SSIM frente a fotos limpias</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation>{degraded}: no se pudo evaluar ninguna foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation>{degraded}: no tiene el tamaño de {clean} ({sizes} píxeles)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>a photo, or a folder</source>
        <translation>una foto o una carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>the clean photo, or a folder with the same file stems</source>
        <translation>la foto limpia, o una carpeta con archivos de los mismos nombres</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>print the scores as JSON</source>
        <translation>mostrar las puntuaciones como JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there are several photos named {stem} in {clean}</source>
        <translation>{path}: hay varias fotos llamadas {stem} en {clean}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there is no photo named {stem} in {clean}</source>
        <translation>{path}: no hay ninguna foto llamada {stem} en {clean}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>input</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>turn a published LIR checkpoint (.pth) into a weights file</source>
        <translation>convertir un checkpoint LIR publicado (.pth) en un archivo de pesos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation>Para usarlos: lir restore FOTO --task {task} --weights {target}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>a checkpoint of the authors of LIR</source>
        <translation>un checkpoint de los autores de LIR</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>the weights file to write</source>
        <translation>el archivo de pesos que se escribe</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation>{output}: el nombre de un archivo de pesos termina en .safetensors</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>list the trained weights</source>
        <translation>enumerar los pesos entrenados</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>print the model cards as JSON</source>
        <translation>mostrar las fichas de los modelos como JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>{what} {parameters:&gt;9} parameters, trained {date}</source>
        <translation>{what} {parameters:&gt;9} parámetros, entrenado el {date}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>restore photos</source>
        <translation>restaurar fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation>--task auto va solo, y --copy-clean va con él</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>photos and folders of photos</source>
        <translation>fotos y carpetas de fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are applied in the order given. auto alone does what each photo needs, as lir suggest tells it</source>
        <translation>{tasks}, con una intensidad y controles de 0 a 100, como denoise:70,colour=100,detail=20; varios se aplican en el orden dado. auto solo hace lo que cada foto necesita, como dice lir suggest</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>what a recipe says, saved as NAME{suffix}</source>
        <translation>lo que dice una receta, guardada como NOMBRE{suffix}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a grey picture of the photo's shape, of any size: white where the result comes in, black where not</source>
        <translation>una imagen en grises con las proporciones de la foto, de cualquier tamaño: blanca donde aparece el resultado, negra donde no</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>with --task auto: a photo that needs nothing is copied, so that there is a result for each</source>
        <translation>con --task auto: una foto que no necesita nada se copia, para que cada una tenga un resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a folder ends in a slash (default: beside the input)</source>
        <translation>una carpeta termina en una barra (por defecto: junto al original)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>name of results (default: "%(default)s")</source>
        <translation>nombre de los resultados (por defecto: «%(default)s»)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>write the recipe beside each photo, as NAME{suffix}; the window finds it there</source>
        <translation>escribir la receta junto a cada foto, como NOMBRE{suffix}; la ventana la encuentra ahí</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print a line of JSON for each photo</source>
        <translation>mostrar una línea de JSON por foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print errors only</source>
        <translation>mostrar solo los errores</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>the mask is black everywhere: every photo stays as it is</source>
        <translation>la máscara es negra en todas partes: cada foto queda como está</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>se omite %n: es el resultado de una ejecución anterior; nombre el archivo para restaurarlo otra vez</numerusform>
            <numerusform>se omiten %n: son resultados de una ejecución anterior; nombre los archivos para restaurarlos otra vez</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>load all weights, restore the sample photos, and check what they gain</source>
        <translation>cargar todos los pesos, restaurar las fotos de muestra y comprobar lo que ganan</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/suggest.py"/>
        <source>tell what ails photos, and which tasks would help</source>
        <translation>decir qué les pasa a las fotos y qué tratamientos ayudarían</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>train weights on a folder of clean photos</source>
        <translation>entrenar pesos con una carpeta de fotos limpias</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>the same seed draws the same examples (default: 0)</source>
        <translation>la misma semilla saca los mismos ejemplos (por defecto: 0)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>, {score}</source>
        <translation>, {score}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation>paso {step}, pérdida {loss:.5f}, tasa {rate:.2e}{score}, quedan {minutes:.1f} minutos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation>{folder}: ya contiene un entrenamiento; continúelo con --resume {folder} o indique otra carpeta con -o</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation>{folder}: no contiene ningún entrenamiento que se pueda continuar</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation>{target}: pruébelo con {command}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{name} tells what ails a photo (lir suggest)</source>
        <translation>{name} dice qué le pasa a una foto (lir suggest)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>size of network (default: fast)</source>
        <translation>tamaño de la red (por defecto: fast)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to learn from</source>
        <translation>fotos limpias de las que aprender</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to score on (default: every 16th of --data)</source>
        <translation>fotos limpias para evaluar (por defecto: una de cada 16 de --data)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>wall-clock length of the run</source>
        <translation>duración del entrenamiento en minutos</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>start from these weights; those of fast start best too</source>
        <translation>partir de estos pesos; los de fast sirven también de comienzo para best</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>continue the run in this folder</source>
        <translation>continuar el entrenamiento de esta carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>folder of a new run (default: runs/TASK-MODEL)</source>
        <translation>carpeta de un entrenamiento nuevo (por defecto: runs/TASK-MODEL)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>CPU threads (default: as many as cores)</source>
        <translation>hilos de la CPU (por defecto: tantos como núcleos)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>crops in a step, of the first side (default: 4)</source>
        <translation>recortes por paso, del primer lado (por defecto: 4)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>sides of the crops, one after the other through the run (default: what suits the task)</source>
        <translation>lados de los recortes, uno tras otro (por defecto: lo que conviene al tratamiento)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail</source>
        <translation>descartar las fotos cuyo propio ruido supera este valor, sobre 255: se aprendería como detalle</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)</source>
        <translation>parte de los recortes que se amplían, hasta el doble: las fotos a tamaño completo son blandas (por defecto: 0.6)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)</source>
        <translation>parte de los recortes que se dibujan: impresos, gráficos, tramas, estrellas (por defecto: 0.25, ninguno para la neblina)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)</source>
        <translation>parte de los recortes que quedan limpios, para que las imágenes limpias vuelvan intactas (por defecto: 0.1)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>peak learning rate (default: 0.001)</source>
        <translation>tasa de aprendizaje máxima (por defecto: 0.001)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation>--crops: los lados son múltiplos de {multiple} a partir de {smallest}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation>{folder}: no hay ninguna foto de al menos {least} x {least} píxeles{wanted}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source> with noise of at most {most:g} of 255 (--grain)</source>
        <translation> con ruido de {most:g} sobre 255 como máximo (--grain)</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation>{path}: descartada, mide menos de {least} píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>left out: {reason}</source>
        <translation>descartada: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation>{path}: descartada, su propio ruido es de {found:.2f} sobre 255</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation>{about}: se produjo un error inesperado ({error}); {log} dice más</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation>{about}: no hay memoria suficiente; cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation>el perfil está dañado</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation>un perfil de {space} en una imagen en {channels}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>its colour profile cannot be used</source>
        <translation>su perfil de color no se puede usar</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP with a JPEG or PNG file in it</source>
        <translation>BMP con un archivo JPEG o PNG dentro</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP of {bits} bits</source>
        <translation>BMP de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its colours have no bits</source>
        <translation>sus colores no tienen bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its header is missing</source>
        <translation>falta su cabecera</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/dng.py"/>
        <source>it holds no picture of a sensor</source>
        <translation>no contiene ninguna imagen de sensor</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation>dice tener {width} x {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation>dice tener {width} x {height} píxeles; no se abren más de {most} megapíxeles</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation>está cortado y falta el {share:.0%} de la imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off: {share:.0%} of the picture is missing</source>
        <translation>está cortado: falta el {share:.0%} de la imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>{share:.0%} of the picture is missing</source>
        <translation>falta el {share:.0%} de la imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: {share:.0%} of the picture is missing</source>
        <translation>está dañado: falta el {share:.0%} de la imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: parts of the picture may be wrong</source>
        <translation>está dañado: partes de la imagen pueden ser erróneas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>HEIC of nothing but a film</source>
        <translation>HEIC que solo contiene vídeo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation>AVIF que solo contiene vídeo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>contiene %n imagen; solo se restaura la principal</numerusform>
            <numerusform>contiene %n imágenes; solo se restaura la principal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>contiene %n imagen; solo se restaura la primera</numerusform>
            <numerusform>contiene %n imágenes; solo se restaura la primera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of {channels} channels of {bits} bits</source>
        <translation>JPEG de {channels} canales de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG-LS</source>
        <translation>JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of hierarchical frames</source>
        <translation>JPEG de tramas jerárquicas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of differences between colours</source>
        <translation>JPEG sin pérdida de diferencias entre colores</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of {channels} channels</source>
        <translation>JPEG sin pérdida de {channels} canales</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>it does not say what its channels are; they are taken for red, green and blue</source>
        <translation>no dice qué son sus canales; se toman por rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits</source>
        <translation>TIFF de JPEG antiguo que no es baseline de 1 o 3 canales de 8 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG data has {count} channels</source>
        <translation>sus datos JPEG tienen {count} canales</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG tables are missing</source>
        <translation>faltan sus tablas JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation>{format} en modo {mode}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its values are of the range of video; they are spread over the full range</source>
        <translation>sus valores tienen el rango de vídeo; se extienden al rango completo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>camera raw of samples that are packed in an unknown way</source>
        <translation>RAW de cámara con muestras empaquetadas de un modo desconocido</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation>está cortado: faltan {rows} de las {count} filas del sensor</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read</source>
        <translation>no es un archivo raw de cámara que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation>{model} de {count} canales</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}; 255 is taken for white</source>
        <translation>sus valores van de {low:.6g} a {high:.6g}; 255 se toma por blanco</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation>paleta sin colores</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation>L*a*b* de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation>números complejos</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation>sus valores tienen signo; el menor posible se toma por negro</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation>de los {bits} bits de sus valores solo se usan los 16 inferiores; se toman por valores de 16 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation>algunos de sus valores no son números; se toman por negro</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation>sus valores van de {low:.6g} a {high:.6g}, que se toman por negro y blanco</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation>sus valores van de {low:.4g} a {high:.4g}; el {share:.1%} que queda fuera no se restaura</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation>sus valores tienen {bits} bits; se conservan 16</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation>TIFF con submuestreo de color (YCbCr) que no tiene 3 canales entrelazados de 8 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation>tiene {count} de los {expected} fragmentos que exige su tamaño</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation>TIFF del sensor de una cámara con disposición desconocida</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation>TIFF del modelo de color {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation>TIFF con muestras de {bits} bits en el formato {sampleformat}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation>TIFF de tintas distintas de CMYK</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation>su etiqueta {name} no es un número único</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation>TIFF con la compresión {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples that are packed in an unknown way</source>
        <translation>TIFF de muestras empaquetadas de un modo desconocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>contiene %n imagen; solo se conserva la primera de las mayores</numerusform>
            <numerusform>contiene %n imágenes; solo se conserva la primera de las mayores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>check sums in it are wrong; its picture is whole</source>
        <translation>algunas sumas de comprobación son incorrectas; su imagen está completa</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation>{target}: no hay ningún formato con esa extensión; use {known}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation>raw de cámara</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/losses.py"/>
        <source>data behind its picture are not kept</source>
        <translation>los datos que siguen a su imagen no se conservan</translation>
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
        <translation>hubo que mover sus notas del fabricante; es posible que otros programas no encuentren todo lo que contienen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation>sus datos EXIF están dañados; se conservan tal cual donde el formato lo permite</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation>el mapa de ganancia HDR</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation>las notas del fabricante en su lugar, así que otros programas quizá no encuentren todo lo que contienen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation>comentarios y textos</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation>su mapa de ganancia HDR está dañado y no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation>datos EXIF, que están dañados</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation>el vídeo de la foto en movimiento</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data behind the picture</source>
        <translation>los datos que siguen a la imagen</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only {format} files hold</source>
        <translation>datos que solo contienen los archivos {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation>todos los pies de foto IPTC</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation>los recursos de Photoshop</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation>el perfil de color (los colores se convierten a sRGB)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation>un directorio declara demasiadas entradas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation>sin orden de bytes</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation>sin número mágico</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation>un directorio queda más allá del final</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation>sus credenciales de contenido no se conservan: dan fe del archivo tal como era</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation>su mapa de ganancia HDR no se conserva: se verá como en una pantalla sin HDR</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation>su mapa de profundidad no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>pictures that go with the main one, such as masks, are not kept</source>
        <translation>las imágenes que acompañan a la principal, como máscaras, no se conservan</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>data in it of kinds that are not known are not kept</source>
        <translation>los datos de tipos desconocidos que contiene no se conservan</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>the film of the motion photo is not kept</source>
        <translation>el vídeo de la foto en movimiento no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation>sus metadatos están dañados y no se conservan</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation>comentarios de más de 64 KB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a part of its XMP is missing, and the rest of that part is not kept</source>
        <translation>falta una parte de sus datos XMP, y lo que queda de ella no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its HDR gain map cannot be found and is not kept</source>
        <translation>no se encuentra su mapa de ganancia HDR y no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation>un perfil de color de más de 16 MB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation>datos XMP de más de 64 KB que no se pueden dividir</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>check sums in it are wrong: what it tells besides its picture may be damaged</source>
        <translation>algunas sumas de comprobación son incorrectas: lo que contiene además de la imagen puede estar dañado</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation>un texto de más de 2 GB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation>uno de sus textos está dañado y no se conserva</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>data in it that hold for the picture as it was are not kept</source>
        <translation>los datos que valen para la imagen tal como era no se conservan</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation>etiquetas EXIF dañadas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation>algunas de sus etiquetas están dañadas y no se conservan</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation>sus capas no se conservan: se restaura la imagen que forman</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its private tags are not kept: they may lead to data elsewhere in the file</source>
        <translation>algunas de sus etiquetas privadas no se conservan: pueden remitir a datos de otra parte del archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: was changed by another program while it was read; open it again</source>
        <translation>{path}: otro programa lo ha modificado durante la lectura; vuelva a abrirlo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation>{path}: no es una foto de un tipo que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}: el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation>{path}: los archivos de tipo {kind} no se restauran; guárdelo antes como PNG o TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation>su nombre dice {said}, pero es {found}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation>{path}: no hay memoria suficiente para abrirlo; cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation>{path}: este tipo no se lee ({reason}); guárdelo antes como TIFF o PNG en RGB de 16 bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation>{path}: el archivo está dañado y no se puede leer ({text})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read</source>
        <translation>{path}: el archivo está dañado y no se puede leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation>{path}: es una carpeta, no una foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation>{path}: es una tubería o un dispositivo, no una foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation>{path}: no tiene permiso para leerlo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>what it tells of its colours is not known; they are taken for sRGB</source>
        <translation>lo que dice de sus colores no se conoce; se toman por sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation>su perfil de color no se puede usar; los colores se toman por sRGB</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read; save it in another format</source>
        <translation>{path}: es de un tipo que no se lee; guárdelo en otro formato</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>the system does not take its name</source>
        <translation>el sistema no acepta su nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation>{path}: no se puede leer, porque no se pudo iniciar ningún proceso para ello; reinicie el programa</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation>el archivo está dañado y no se puede leer (el decodificador falló al leerlo)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for the process that reads photos runs the script anew; what the script does must stand under: if __name__ == '__main__':</source>
        <translation>{path}: no se puede leer, porque el proceso que lee las fotos vuelve a ejecutar el script; lo que hace el script debe ir debajo de: if __name__ == '__main__':</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation>el sistema detuvo la lectura, casi siempre por falta de memoria; cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation>{format} no puede contenerlo todo; se omite: {things}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation>{target}: otro programa ha escrito entretanto un archivo con este nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation>{target}: no se puede escribir: no hay memoria suficiente; cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}; choose another format</source>
        <translation>{target}: no se puede escribir como {title}; elija otro formato</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>a file of this name is there</source>
        <translation>ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation>el disco devuelve más de lo que se escribió en él</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation>el disco no devuelve lo que se escribió en él</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk or network folder does not answer</source>
        <translation>el disco o la carpeta de red no responde</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>see whether it is connected, then save again</source>
        <translation>compruebe la conexión y guarde otra vez</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room on it, or choose another folder</source>
        <translation>libere espacio en él o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room, or choose another folder</source>
        <translation>libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file is larger than this disk allows</source>
        <translation>el archivo es más grande de lo que permite este disco</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation>elija otra carpeta o un formato que comprima más</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>you are not allowed to write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>change the rights, or choose another folder</source>
        <translation>cambie los permisos o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose a shorter one</source>
        <translation>elija uno más corto</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation>parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>it is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk does not take this name</source>
        <translation>el disco no admite este nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another one</source>
        <translation>elija otro</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>close other programs</source>
        <translation>cierre otros programas</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation>elija otra carpeta y revise ese disco</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file there is read-only</source>
        <translation>el archivo que hay ahí es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation>elija otro nombre o permita que se escriba</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the system refuses</source>
        <translation>el sistema se niega</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>transparency (it is laid on white)</source>
        <translation>la transparencia (se coloca sobre blanco)</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>more than {bits} bits a channel</source>
        <translation>más de {bits} bits por canal</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation>lo que es más brillante que el blanco en HDR ({hdr})</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation>valores más allá del negro y del blanco</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation>canales que no son ni colores ni transparencia, como las máscaras</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because another program has changed it meanwhile; choose another name</source>
        <translation>{target}: no se reemplaza, porque otro programa lo ha modificado entretanto; elija otro nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because not all of it is in the result ({what}); choose another name</source>
        <translation>{target}: no se reemplaza, porque el resultado no contiene todo lo que hay en él ({what}); elija otro nombre</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/target_check.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation>{target}: {title} admite como máximo {largest_side} píxeles por lado y la foto tiene {width} x {height}; elija PNG o TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation>{name} es {shown}, que no es un número</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a whole number</source>
        <translation>{name} es {shown}, que no es un número entero</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation>{name} es {shown}, que no es ni true ni false</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation>{name} es {shown}, que no es un texto</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation>{name} es {shown}, que no es una lista</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation>{name} es un objeto, y no {shown}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation>{name} es un número demasiado grande</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation>en {name} falta «{key}»</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation>{name} contiene «{key}», que no se conoce; se conocen {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts</source>
        <translation>{path}: tiene partes transparentes; ponga la máscara sobre negro o blanco, pues lo que cuenta es su gris</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation>la máscara tiene {width} x {height} píxeles y la foto {photo_width} x {photo_height}: una máscara puede tener cualquier tamaño, pero debe tener las proporciones de la foto; recórtela o gírela para que corresponda a la foto vista al derecho</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation>no hay ninguna forma «{kind}»; las formas son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation>no hay ningún efecto «{effect}»; los efectos son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation>{name} son dos números, y no {count}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation>{path}: en color; una máscara es gris, blanca donde aparece el resultado y negra donde no</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64</source>
        <translation>«picture» no es un archivo PNG gris en base64</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation>{name!r} no puede ser el nombre de un preajuste; use letras, cifras y espacios</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{path}: cannot be removed: {reason}</source>
        <translation>{path}: no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation>la intensidad de {task} debe estar entre 0 y 100, y no ser {strength:g}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation>{name} en {whole!r} no es un número</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation>{part!r} en {text!r} no es un control con su valor, como detail=20</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation>{name} aparece dos veces en {text!r}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{name} is given twice</source>
        <translation>{name} aparece dos veces</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation>no es una receta, porque le falta «lir_recipe»</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"lir_recipe" is {found}; versions begin with {version}</source>
        <translation>"lir_recipe" es {found}; las versiones empiezan por {version}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation>una receta de la versión {found}; este programa lee la versión {version}, así que hace falta uno más nuevo</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation>«size» es {size}; los tamaños son {names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>too large to be a recipe</source>
        <translation>demasiado grande para ser una receta</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation>{path}: no es una receta, porque no es JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation>{path}: ya existe ese archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{text}. It is not written over: move it away first</source>
        <translation>{text}. No se sobrescribe; muévalo antes a otro lugar</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: finds a noisy sample noisy, and the clean one clean</source>
        <translation>diagnóstico: ve ruido en una muestra con ruido, y ninguno en la limpia</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>formats: {titles}; camera raw and HEIC in</source>
        <translation>formatos: {titles}; raw de cámara y HEIC para leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}</source>
        <translation>{task} {size}: muestra {name} de {before:.2f} a {after:.2f} dB en {title} con {precision}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation>{line}; debe ganar más de {least} dB</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: no weights in this version</source>
        <translation>diagnóstico: sin pesos en esta versión</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation>diagnóstico: de {path} dice «{found}», lo que es falso</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{title} {depth} bit</source>
        <translation>{title} {depth} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{folder}: there are no weights</source>
        <translation>{folder}: no hay pesos</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task}: no weights in this version</source>
        <translation>{task}: sin pesos en esta versión</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation>{task} {size}: no hay muestra que restaurar</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation>{name}: volvió con {depth} bits, {shape}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation>{name}: no se puede importar: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation>E&amp;xportar comparación…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation>Cerrar &amp;foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation>&amp;Aplicar ajustes a todas las fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation>C&amp;opiar ajustes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation>P&amp;egar ajustes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation>Seleccionar &amp;todas las fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation>&amp;Restaurar la selección</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation>&amp;Guardar la selección…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation>&amp;Cerrar la selección</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation>&amp;Aplicar ajustes a la selección</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected To&amp;gether</source>
        <translation>&amp;Ver la selección junta</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by S&amp;tate</source>
        <translation>Ordenar las fotos por es&amp;tado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by &amp;Name</source>
        <translation>Ordenar las fotos por nom&amp;bre</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation>Restaurar t&amp;odo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept Suggest&amp;ion</source>
        <translation>Aceptar la s&amp;ugerencia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation>Restaurar todo según las su&amp;gerencias</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;sa</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation>Foto s&amp;iguiente</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation>Di&amp;vidida</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sid&amp;e by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation>Di&amp;ferencia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation>D&amp;espués</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation>Divisor &amp;horizontal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation>&amp;Información de la foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoo&amp;m In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation>&amp;Comparar con archivo…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation>Degradado &amp;lineal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation>Degradado &amp;radial</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation>El resultado &amp;no aparece</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation>El resultado &amp;aparece</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation>Pincel más p&amp;equeño</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lar&amp;ger Brush</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation>Mostrar la &amp;máscara</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation>&amp;Borrar la máscara</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation>Guardar receta &amp;junto a la foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation>A&amp;cerca de LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Takes noise, rain, haze and blur out of photographs.</source>
        <translation>Quita el ruido, la lluvia, la neblina y el desenfoque de las fotografías.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>files and folders to open</source>
        <translation>archivos y carpetas que abrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>the photos were handed over by another program: Save writes over them, after one question, and ends; the exit code is 0 if it did and 1 if they are as they were</source>
        <translation>otro programa entregó las fotos: Guardar las sobrescribe, tras una pregunta, y termina; el código de salida es 0 si lo hizo y 1 si siguen como estaban</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>check that everything works, without a window</source>
        <translation>comprobar que todo funciona, sin ventana</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation>Se produjo un error inesperado ({error}). Sus fotos están intactas; el registro dice más.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation>Foto, antes y después</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation>Las flechas mueven el divisor o la foto, y con Mayús siempre la foto. La rueda cambia el zoom.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>partly restored</source>
        <translation>restaurada en parte</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>not restored yet</source>
        <translation>sin restaurar aún</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation>Diferencia × {n}, negro donde es igual</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview at 1/{scale} size</source>
        <translation>vista previa a 1/{scale} del tamaño</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation>LIR Studio hablará este idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>As the System</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>{language}: no font has its letters</source>
        <translation>{language}: ninguna fuente tiene sus caracteres</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>No hay ninguna imagen ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation>Las imágenes no se descargan de la web. Guarde {address} como archivo y ábralo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation>&amp;Guardar ajustes como preajuste…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Remove Preset</source>
        <translation>&amp;Eliminar preajuste</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation>Preajuste {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace the preset {name}?</source>
        <translation>¿Reemplazar el preajuste {name}?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove the preset {name}?</source>
        <translation>¿Eliminar el preajuste {name}?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation>Preajuste {name} guardado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Removed the preset {name}</source>
        <translation>Preajuste {name} eliminado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Export comparison</source>
        <translation>Exportar comparación</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>The result is on the clipboard.</source>
        <translation>El resultado está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Saved {name}</source>
        <translation>{name}: guardado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation>Acerca de LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation>Quita el ruido, la lluvia, la neblina y el desenfoque de las fotografías, en su propio equipo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation>Versiones, dispositivo y modelos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Software libre con la licencia Apache 2.0. Nunca se envía ninguna foto, ni nada más, a ninguna parte.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Model cards</source>
        <translation>Fichas de los modelos (en inglés)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation>Conservar datos de cámara, lugar y pies de foto</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation>Bits por canal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation>Fotos con resultados sin guardar: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation>LIR Studio se cerró de forma inesperada. Los resultados sin guardar siguen ahí.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation>Descartar los resultados</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation>{stem} es el nombre de la foto, {tasks} lo que se hizo, {size} el tamaño de la red</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation>Si el nombre ya existe</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save again what is saved already</source>
        <translation>Guardar otra vez lo que ya está guardado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation>Guardar así de todos modos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation>Si ya existe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n foto ya está guardada.</numerusform>
            <numerusform>%n fotos ya están guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>Se omitirá %n: su nombre ya existe.</numerusform>
            <numerusform>Se omitirán %n: sus nombres ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n se restaurará antes.</numerusform>
            <numerusform>%n se restaurarán antes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation>Fotos originales que se reemplazarían: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation>Otros archivos que se reemplazarían: {n} ({names}).</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation>Nombres de varios resultados, que se distinguirán: {n} ({names}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>%n foto: {name}.</numerusform>
            <numerusform>%n fotos, como {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation>Reemplazar la foto original</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation>Escriba una carpeta y un nombre.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation>Esta es una foto original. Marque la casilla para sobrescribirla.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation>Se reemplazará el archivo que ya existe.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation>En este formato, el nombre debe terminar en {suffix}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_dialog.py"/>
        <source>Looking at the folder…</source>
        <translation>Consultando la carpeta…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation>Mostrar «Antes» mientras se mantiene pulsada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Move brush or gradient, with Ctrl finely</source>
        <translation>Mover pincel o degradado, con Ctrl con precisión</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Begin a stroke or gradient, and end it</source>
        <translation>Empezar y terminar un trazo o degradado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation>Foto en el área de trabajo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation>Un doble clic restablece el valor.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation>Mantenga pulsado para ver la foto sin esto; un doble clic restablece el valor.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation>Cuánto de cada cosa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>Controles · %n cambiado</numerusform>
            <numerusform>Controles · %n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation>Controles: {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation>{control}: {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not restored</source>
        <translation>sin restaurar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>{n} % restored</source>
        <translation>{n} % restaurado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>failed: {reason}</source>
        <translation>error: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation>Relleno: antes. Líneas: después.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation>Cómo se tomó la foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close All</source>
        <translation>Cerrar todo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation>Haga clic o arrastre para mover la vista</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation>Progreso de todas las fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation>Dejar de comparar con este archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation>Comparada con {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation>{title}: sin diferencias</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation>Suelte aquí las fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation>Archivos, carpetas o el portapapeles. El ruido, la lluvia, la neblina y el desenfoque se van; nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation>O pruebe una de estas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation>Foto de muestra: {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation>Dispositivo en uso</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation>Elegir los tratamientos que ayudarían (U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>Alt+Arriba y Alt+Abajo lo mueven</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para cambiar el orden (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Suggested</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation>Todavía no está en esta versión.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation>Intensidad: {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation>Orden: {task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation>Red pequeña: rápida, buena para muchas fotos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Large network: the best result</source>
        <translation>Red grande: el mejor resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>What computes</source>
        <translation>Qué hace los cálculos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation>Guardar junto al original, con un nombre propio (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation>Restaurar la foto entera (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Whole photo: {time}</source>
        <translation>Foto entera: {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation>{task}: activar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation>{task}: desactivar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation>Tamaño: Rápida</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation>Tamaño: Mejor</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation>{task}: mover</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation>Mantener pulsado para ver antes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation>Mantener pulsado para ver antes (B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation>Dónde aparece el resultado y dónde no</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Stays away</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Comes in</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation>Tamaño del pincel ([ y ])</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation>Con qué suavidad se desvanece el borde</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation>Cuánto actúa una forma</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>Zonas · %n dibujada</numerusform>
            <numerusform>Zonas · %n dibujadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{width} × {height} · {megapixels:.1f} MP</source>
        <translation>{width} × {height} · {megapixels:.1f} Mpx</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Aperture</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Focal length</source>
        <translation>Distancia focal</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{format}, {n} bit</source>
        <translation>{format}, {n} bits</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Brush stroke</source>
        <translation>Pincelada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Gradient</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Clear mask</source>
        <translation>Borrar la máscara</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>%n foto, antes y después</numerusform>
            <numerusform>%n fotos, antes y después</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Automatic device</source>
        <translation>Dispositivo automático</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview in {time}…</source>
        <translation>Vista previa en {time}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation>{width} × {height} · {depth} bits · {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{what} · the window closes once everything is saved</source>
        <translation>{what} · la ventana se cerrará en cuanto todo esté guardado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring {name}</source>
        <translation>Restaurando {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation>En pausa · {n} de {all} restauradas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview stopped</source>
        <translation>Vista previa detenida</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{name} cannot be read</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation>no se puede dibujar el icono del programa: falta el complemento SVG de Qt</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation>no se puede dibujar la ventana</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation>{folder}: no contiene ningún complemento {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation>{icon}: no está en la fuente de iconos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translator.py"/>
        <source>{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, and start LIR Studio again.</source>
        <translation>{language} no se puede mostrar: ninguna fuente de este sistema tiene sus caracteres. Instale una, como Noto Sans CJK, y vuelva a iniciar LIR Studio.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/widgets/wrapped_label.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Close without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The window closes once everything is saved.</source>
        <translation>La ventana se cerrará en cuanto todo esté guardado.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Still being written: {names}. The folder may not answer. Close the window again to leave; the next start offers what is not written then.</source>
        <translation>Aún se está escribiendo: {names}. Puede que la carpeta no responda. Cierre la ventana otra vez para salir; lo que entonces no esté escrito se ofrecerá en el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation>
            <numerusform>%n de ellas se guardaría entonces.</numerusform>
            <numerusform>%n de ellas se guardarían entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>%n resultado no está guardado.</numerusform>
            <numerusform>%n resultados no están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>%n foto queda por restaurar.</numerusform>
            <numerusform>%n fotos quedan por restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>%n imagen pegada aún no está en ningún archivo.</numerusform>
            <numerusform>%n imágenes pegadas aún no están en ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Stay Open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation>El resultado de {name} no está guardado.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation>{name} queda por restaurar.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is in no file yet.</source>
        <translation>{name} aún no está en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation>El programa que la entregó recoge ahí el resultado.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save and Go Back</source>
        <translation>Guardar y volver</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation>¿Sobrescribir {names} y volver?</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Tasks</source>
        <translation>&amp;Tratamientos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Pr&amp;esets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Zonas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Appea&amp;rance</source>
        <translation>Aparie&amp;ncia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Selected Photos</source>
        <translation>Fotos se&amp;leccionadas</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>%n foto está restaurada.</numerusform>
            <numerusform>%n fotos están restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/window.py"/>
        <source>No program was found here that shows {path}.</source>
        <translation>No se ha encontrado aquí ningún programa que muestre {path}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation>con ruido</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation>con lluvia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation>con neblina</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation>desenfocada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
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
        <translation>Parece {words}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left for all</source>
        <translation>quedan {time} para todas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>Se ha dejado fuera %n resultado de este programa.</numerusform>
            <numerusform>Se han dejado fuera %n resultados de este programa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Open Them</source>
        <translation>Abrirlos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation>{name}: se ha elegido lo que dice su receta.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Pasted {n}</source>
        <translation>Pegada {n}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>the file cannot be read any more; a copy of it was kept with its result, and is used instead</source>
        <translation>el archivo ya no se puede leer; se guardó una copia de él con su resultado, que se usa en su lugar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>what was pasted cannot be read as a picture; save it as a file and open that</source>
        <translation>lo que se pegó no se puede leer como imagen; guárdelo como archivo y ábralo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>The preview was stopped. It goes on once you change something.</source>
        <translation>La vista previa se ha detenido. Continuará en cuanto cambie algo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation>No hay vista previa de {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation>{other} no se puede comparar con {name}: tiene {a}; la foto, {b}.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation>{device}: la memoria de {other} no fue suficiente</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation>{device}: {other} no se usa, {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation>Aquí no se puede restaurar nada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation>{device}: ninguna tarjeta gráfica que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: your choice</source>
        <translation>{device}: su elección</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation>{device}: el más rápido aquí</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>La restauración se ha detenido: %n foto no está restaurada.</numerusform>
            <numerusform>La restauración se ha detenido: %n fotos no están restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation>{name} no se restauró: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring {name} was stopped.</source>
        <translation>La restauración de {name} se ha detenido.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation>La comparación de {name} no se guardó: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>its restoration was stopped.</source>
        <translation>se detuvo su restauración.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation>La comparación no se guardó: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The result was not copied: {reason}</source>
        <translation>El resultado no se copió: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>The result of {name} is gone from where it was kept: it is restored again, then saved.</source>
        <translation>El resultado de {name} ya no está donde se conservaba: la foto se restaura de nuevo y luego se guarda.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation>{name} no se guardó: se detuvo su restauración.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>Se omitió %n: ya existe un archivo con ese nombre.</numerusform>
            <numerusform>Se omitieron %n: ya existen archivos con esos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Show Folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason} The result is kept.</source>
        <translation>{name} no se guardó: {reason} El resultado se conserva.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>{name} no se guardó: {reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Saved {name} in {folder}</source>
        <translation>{name} se guardó en {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>%n foto se restaura primero y después se guarda.</numerusform>
            <numerusform>%n fotos se restauran primero y después se guardan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n foto no se guardó: se detuvo su restauración.</numerusform>
            <numerusform>%n fotos no se guardaron: se detuvo su restauración.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} is restored first, then saved.</source>
        <translation>{name} se restaura primero y después se guarda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>%n foto guardada en {folder}</numerusform>
            <numerusform>%n fotos guardadas en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>{name} is saved once its folder answers.</source>
        <translation>{name} se guardará en cuanto responda su carpeta.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>no task is switched on.</source>
        <translation>ningún tratamiento está activado.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{text}; the result needs its photo, so put it back where it was</source>
        <translation>{text}; el resultado necesita su foto, así que vuelva a ponerla donde estaba</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{path}: is no longer there; its disk may have been taken out, so choose where the result goes</source>
        <translation>{path}: ya no está; quizá se haya retirado su disco, así que elija dónde va el resultado</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation>la receta pide {title}, que no está en esta instalación</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation>la receta aplica {task} más de una vez, algo que solo hace la línea de comandos</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestion</source>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices</source>
        <translation>Aplicar ajustes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>Aceptar sugerencias para %n foto</numerusform>
            <numerusform>Aceptar sugerencias para %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>Aplicar ajustes a %n foto</numerusform>
            <numerusform>Aplicar ajustes a %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: its file is gone, or was changed since it was opened</source>
        <translation>{name}: su archivo ya no está o se ha modificado desde que se abrió</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it is damaged</source>
        <translation>{name}: la copia que se conservó de él está dañada</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it cannot be read</source>
        <translation>{name}: la copia que se conservó de él no se puede leer</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation>{name}: el archivo ha cambiado desde que se restauró; restáurelo otra vez</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: its stored result cannot be read; restore it again</source>
        <translation>{name}: el resultado almacenado no se puede leer; restaure otra vez la foto</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>the file system refuses it</source>
        <translation>el sistema de archivos lo rechaza</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation>{folder}: no queda espacio para resultados</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation>{root}: no se pueden almacenar resultados ahí ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation>{folder}: no se pueden almacenar resultados ahí ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation>{folder}: no se puede escribir ahí la sesión ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation>{path}: no se puede retomar ({reason})</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results can be saved only as long as their photos are there.</source>
        <translation>{reason}. Los resultados solo se pueden guardar mientras sus fotos sigan ahí.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Save its result before you end the program: a crash would lose it.</source>
        <translation>{reason}. Guarde su resultado antes de cerrar el programa: un fallo lo perdería.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation>{reason}. Los resultados quedan en memoria hasta que se guarden: un cierre inesperado los perdería.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n resultado ha desaparecido del disco donde se guardaba; restaure su foto de nuevo.</numerusform>
            <numerusform>%n resultados han desaparecido del disco donde se guardaban; restaure sus fotos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{name} was changed since it was restored; it is shown as it was then.</source>
        <translation>{name} se ha modificado desde que se restauró; se muestra como era entonces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>%n foto se cerró con un resultado sin guardar.</numerusform>
            <numerusform>%n fotos se cerraron con resultados sin guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>Se cerró %n imagen pegada que no está en ningún archivo.</numerusform>
            <numerusform>Se cerraron %n imágenes pegadas que no están en ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation>La restauración está en pausa: ni el disco ni la memoria admiten más resultados. Guarde algunos y siga restaurando.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>%n foto vuelve a tener los ajustes que tenía antes.</numerusform>
            <numerusform>%n fotos vuelven a tener los ajustes que tenían antes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation>Esta instalación no tiene pesos entrenados. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation>Cerrar {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation>Elegir dispositivo</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation>{name} se cerró con un resultado sin guardar.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed and is in no file.</source>
        <translation>{name} se cerró y no está en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation>Se produjo un error inesperado ({error}). El registro, en el menú Ayuda, dice más.</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation>No hay memoria suficiente. Cierre otras fotos o programas.</translation>
    </message>
</context>
</TS>
