<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Lightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Haze left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Saturation kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Halo guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/catalogue.py"/>
        <source>{path}: the model card cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/checkpoint.py"/>
        <source>it holds no table of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/checkpoint.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/checkpoint.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/checkpoint.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/devices.py"/>
        <source>CPU, %n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/devices.py"/>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/diagnosis/diagnostician.py"/>
        <source>{path}: holds no weights of the diagnosis that can be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/shapes.py"/>
        <source>a stroke needs a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/shapes.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/shapes.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/shapes.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/shaken.py"/>
        <source>no blur could be measured in this picture, so it was only cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} on the {title}, in {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/trust.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/trust.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/trust.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/weights.py"/>
        <source>{path}: is not a weights file that can be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_model/weights.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/naming.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/naming.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/naming.py"/>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/naming.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/naming.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/cli.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/cli.py"/>
        <source>this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/console.py"/>
        <source>lir: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/faults.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/faults.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64 ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/apart.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/apart.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/apart.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/decoded.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/decoded.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>it is cut off: the last {share:.0%} of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its header is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF that is not supported ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/extract.py"/>
        <source>its maker notes had to be moved; programs may not find all that is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only JPEG files hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its texts are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read ({text}); save it in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}: {reason}; choose another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/beforehand.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/durable.py"/>
        <source>a file of this name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/durable.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/durable.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the disk or network folder does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>see whether it is connected, then save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>make room on it, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>make room, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the file is larger than this disk allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>you are not allowed to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>change the rights, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>it is a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the disk does not take this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>its links lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the system refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>the file there is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/trouble.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>{path}: too large to be a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/recipe_files.py"/>
        <source>{path}: cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>{task}: no weights in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/selftest.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/evaluate.py"/>
        <source>{path}: there {how_many} named {stem} in {clean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/lessons.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/lessons.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/lessons.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/lessons.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/lessons.py"/>
        <source>left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/options.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/restore.py"/>
        <source>skipped, its result is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/restore.py"/>
        <source>needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/suggesting.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected &amp;Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept S&amp;uggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Side &amp;by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Larger Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pr&amp;esets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Appea&amp;rance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Selected Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>partly restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>not restored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/words.py"/>
        <source>preview at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/closing.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/closing.py"/>
        <source>Close without Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/closing.py"/>
        <source>%n results are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/editing.py"/>
        <source>Save and Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/editing.py"/>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Aperture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>Focal length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/informing.py"/>
        <source>{format}, {n} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/keeping.py"/>
        <source>Export comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/keeping.py"/>
        <source>The result is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/keeping.py"/>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/masking.py"/>
        <source>Brush stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/masking.py"/>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/masking.py"/>
        <source>Clear mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/menus.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/menus.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/menus.py"/>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/menus.py"/>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/notifying.py"/>
        <source>%n photos are restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/opening.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>{n} % restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/filmstrip.py"/>
        <source>failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Large network: the best result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>What computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Whole photo: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/preset_menu.py"/>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/several.py"/>
        <source>%n photos, before and after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Automatic device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Restoring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/showing.py"/>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translating.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translating.py"/>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>Looks {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>{device}: your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>{name} was not saved: {reason} The result is kept; choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>Saved {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>its restoration was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>The result was not copied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>%n photos saved in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving.py"/>
        <source>no task is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{name}: its stored result cannot be read ({reason}); restore it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{name}: its stored result is broken ({reason}); restore it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/storing.py"/>
        <source>results cannot be taken over, because none can be stored; free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Apply choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Pasted {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/thread_queue.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/thread_queue.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
