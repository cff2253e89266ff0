<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must be {expected}, not {given}</source>
        <translation>{name} 必须是{expected}，而不是 {given}</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation>{name} 必须在 0～100 之间（指定的是 {amount:g}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number from 0 to 100</source>
        <translation> 0～100 的数字</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>amounts by the names of controls</source>
        <translation>按调整项名称给出的数值</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number above 0</source>
        <translation>大于 0 的数字</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Lightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation>采用多少明暗变化。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation>采用多少颜色变化。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation>找回被一并去除的细微细节。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Haze left</source>
        <translation>保留薄雾</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation>保留一些薄雾，远处保留最多。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Saturation kept</source>
        <translation>保持饱和度</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation>使颜色的浓淡与原来一致。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Halo guard</source>
        <translation>抑制光晕</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation>防止边缘变得比周围更亮或更暗。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation>没有名为 {name!r} 的调整项；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/degrade/__init__.py"/>
        <source>there is a degradation {kind!r} already</source>
        <translation>已有名为 {kind!r} 的退化</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a stroke needs a point</source>
        <translation>笔触至少需要一个点</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation>不是 {width} x {height} 像素、{depth} 位的灰度图片</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation>{point} 不是以宽度和高度的比例表示的点 [x, y]</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation>长度必须是长边的比例（指定的是 {length:g}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>1.5%</source>
        <translation>1.5%</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some} and {last}</source>
        <translation>{some}和{last}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some}, {next}</source>
        <translation>{some}、{next}</translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/blind_deconvolution.py"/>
        <source>no blur could be measured in this picture, so it stays as it is</source>
        <translation>无法测出这张图片的模糊，因此保持原样</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>pictures of different shapes, or without pixels, cannot be compared: {one} and {other}</source>
        <translation>无法比较形状不同或没有像素的图像：{one} 与 {other}</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>SSIM needs pictures of at least {least} x {least} pixels</source>
        <translation>SSIM 需要至少 {least} x {least} 像素的图像</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of uint8, uint16 or floating point</source>
        <translation>数组 (h, w) 或 (h, w, 3)，或 1 或 3 个通道的张量 (h, w) 或 (c, h, w)，或由它们组成的批次（uint8、uint16 或浮点）</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>the picture holds values that are not finite</source>
        <translation>图像含有非有限的数值</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>in floating point white is 1, but the picture holds values from {least:g} to {most:g}</source>
        <translation>浮点数中白色为 1，但图像的数值为 {least:g}～{most:g}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>both pictures must be of one shape and type, not {one} {first} and {other} {second}</source>
        <translation>两张图像的形状和类型必须相同，而不是 {one} {first} 和 {other} {second}</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>an array of numbers</source>
        <translation>数字数组</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation>即使使用最小的图块，内存也不足；请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{region} does not lie in a picture of {height} x {width} pixels</source>
        <translation>{region} 不在 {height} x {width} 像素的图像之内</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation>此 Restorer 已关闭；请新建一个</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation>{title} 内存不足：重新开始</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a Region</source>
        <translation> Region</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>a set</source>
        <translation>集合（set）</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} on the {title}, in {precision}</source>
        <translation>{problem}（{title}，{precision}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation>{problem}（每次 {batch} 个图块）</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation>{problem}（图块大小 {tile} 像素）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation>处理测试图片失败（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation>结果与 CPU 的结果相差过大（{agreed:.0f} dB）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation>不使用 {title}：{reason}；请使用其他设备</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation>这台计算机上没有设备 {name}；可用的有：{names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>auto, or the name of a device</source>
        <translation> auto 或设备的名称</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation>{title} 无法以 {precision} 运行网络；请使用 float32</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation>网络在 {title} 上以 {precision} 运行时输出了无效数值；请尝试其他精度或 CPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation>没有名为 {task!r} 的处理；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is a task {task!r} already</source>
        <translation>已有名为 {task!r} 的处理</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation>去除颗粒噪点和彩色噪点。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation>去雨</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation>去除雨丝。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation>去雾</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation>消除薄雾和浓雾。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation>去模糊</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation>改善相机抖动和对焦不实造成的模糊。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tiling.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation>{text!r} 既不是 auto 或 whole，也不是以像素为单位的边长</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/diagnosis/objective.py"/>
        <source>{:.1f} of 100 from the truth</source>
        <translation>与真实值相差 {:.1f}（满分 100）</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation>网络只能扩大：不能用较大网络的权重来初始化较小的网络</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/restoration.py"/>
        <source>{:.2f} dB</source>
        <translation>{:.2f} dB</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it</source>
        <translation>{path}：是 {theirs} 的检查点，无法用它继续训练 {ours}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}：无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is damaged, or the checkpoint of another training</source>
        <translation>{path}：已损坏，或是另一次训练的检查点</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation>此版本未附带 {task} 的权重；请指定您自己的权重文件</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>there is no size {size!r}; the sizes are {names}</source>
        <translation>没有名为 {size!r} 的大小；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation>此版本未附带 {task} 的 {size} 权重；附带的有：{sizes}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: is damaged, or no file of such weights</source>
        <translation>{path}：已损坏，或不是此类权重文件</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{about}: {text}</source>
        <translation>{about}：{text}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}：无法写入：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>it holds no table of parameters</source>
        <translation>其中没有参数表</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation>{path}：不是可以安全加载的 PyTorch 检查点</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/sizes.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation>与 LIR 不匹配：{differences}</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>haze</source>
        <translation>雾</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation>{tasks}（{reasons}，满分 100）</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>needs nothing</source>
        <translation>无需处理</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>跳过了 %n 个文件，因为它们不是可读取的照片：{names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation>{path}：此文件夹及其子文件夹中没有照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation>{path}：此文件夹中没有照片；使用 --recursive 可同时查找子文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation>{folder}：无法查看此文件夹：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation>{target}：这是{what}；结果不能使用这个名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation>管道、设备或失效的链接</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation>名称 {template!r} 无效：请使用 {{stem}}、{{tasks}} 和 {{size}}，不要包含文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation>{path}：结果的名称对其文件夹来说过长；请使用 --name</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show this help message and exit</source>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show program's version number and exit</source>
        <translation>显示程序版本号并退出</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下必需参数：%s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>需要参数 %s 中的一个</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 一起使用</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>不接受指定的值 %r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at most one argument</source>
        <translation>最多一个值</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at least one argument</source>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s argument</source>
        <translation>需要 %s 个值</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s arguments</source>
        <translation>需要 %s 个值</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项 %(option)s 有歧义，可能是 %(matches)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>无效的选择：%(value)r（请从 %(choices)s 中选择）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>无效的 %(type)s 值：%(value)r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog}: error: {text}</source>
        <translation>{prog}：错误：{text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog} --help says which arguments there are</source>
        <translation>{prog} --help 会列出可用的参数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/batch_restorer.py"/>
        <source>is a result of an earlier run ({steps}), and is restored once more</source>
        <translation>是之前运行的结果（{steps}），将再次修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left</source>
        <translation>{desc}：{percentage:3.0f}% |{bar}| {elapsed}，剩余 {remaining}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation>{target}：无法写入：{what}；{advice}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>lir: {text}</source>
        <translation>lir: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation>{path}：多张照片需要保存到文件夹，而不是文件；请在名称末尾加上 {sep}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation>{path}：扩展名是 {named}，而 --format 是 {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation>{existing}：不是文件夹，无法在其中保存结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/inputs.py"/>
        <source>{path}: there is no such file</source>
        <translation>{path}：没有这个文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>Takes noise, rain, haze and blur out of photographs with the LIR network.</source>
        <translation>用 LIR 网络去除照片中的噪点、雨、雾和模糊。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}</source>
        <translation>LIR_LANGUAGE={asked}：没有此语言，因此使用英语；可用的有：{codes}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>the folder that this was started in is no longer there; go to another one</source>
        <translation>启动时所在的文件夹已不存在；请切换到其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation>已中断；没有留下只写了一半的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>this command</source>
        <translation>此命令</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality 适用于 {formats}；有 %n 张照片以无损方式写入</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; {title} is written without loss</source>
        <translation>--quality 适用于 {formats}；{title} 以无损方式写入</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>look into folders below the given ones too, but through no links</source>
        <translation>同时查找所给文件夹的子文件夹，但不跟随链接</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>size of network (default: best where the task has it)</source>
        <translation>网络大小（默认：有 best 时用 best）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>(default: auto)</source>
        <translation>（默认：auto）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>side of a tile in pixels</source>
        <translation>图块边长，以像素为单位</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>auto, or a device that lir devices lists (default: auto)</source>
        <translation>auto，或 lir devices 列出的设备（默认：auto）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>a weights file instead of the one that ships</source>
        <translation>代替附带权重的权重文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>what is to be taken away</source>
        <translation>要去除的内容</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>where a file of that name is there: take another name, leave it, or write over it (default: number)</source>
        <translation>已有同名文件时：另取名称、保留或覆盖（默认：number）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of results; keep is that of each photo (default: keep)</source>
        <translation>结果的格式；keep 表示保持每张照片的格式（默认：keep）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of formats that lose something: {formats} (default: {default})</source>
        <translation>有损格式（{formats}）的质量（默认：{default}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation>{text}：配方中没有步骤，因此没有可修复的内容</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>nothing is read from or written to a pipe; ./- is a file of that name</source>
        <translation>不会通过管道读取或写入；./- 表示该名称的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>given twice</source>
        <translation>指定了两次</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation>{text!r} 不是 {least:g}～{most:g} 之间的数字</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation>{text!r} 不是 {least}～{most} 之间的整数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/reporter.py"/>
        <source>skipped, a file with the name of its result is there</source>
        <translation>已跳过，已有与其结果同名的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>measure seconds per megapixel and memory on this machine</source>
        <translation>测量这台计算机每百万像素所需的秒数和内存</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}</source>
        <translation>{task:8} {size:5} {precision:9} {megapixels:6.2f} 百万像素 {seconds:7.1f} 秒，预计 {expected:.1f} 秒，完成十分之一时预计 {early:.1f} 秒，{each:.2f} 秒/百万像素 {memory}  {device}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>sizes of photo (default: 1)</source>
        <translation>照片大小（默认：1）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>what is measured (default: all tasks)</source>
        <translation>要测量的处理（默认：全部）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>print the times as JSON</source>
        <translation>以 JSON 输出用时</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{peak:8.0f} MB at most</source>
        <translation>最多 {peak:8.0f} MB</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>add noise, rain, haze or blur to a clean photo</source>
        <translation>给干净的照片加上噪点、雨、雾或模糊</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the same seed degrades the same way (default: 0)</source>
        <translation>相同的种子得到相同的退化（默认：0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>a clean photo</source>
        <translation>一张无退化的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>what is put into it</source>
        <translation>要加入的退化</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>how much (default: 50)</source>
        <translation>强度（默认：50）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>instead of the noise of cameras plain white noise, of this many of 255 levels</source>
        <translation>用白噪声代替相机噪点，大小以 255 级计</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation>--white 是一种噪点，须与 --kind noise 一起使用</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation>{output}：已存在，已跳过</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>list the devices networks can run on</source>
        <translation>列出可运行网络的设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>print the devices as JSON</source>
        <translation>以 JSON 输出设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (automatic choice)</source>
        <translation>{line}  （自动选择）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (not used: {reason})</source>
        <translation>{line}  （不使用：{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>measure PSNR and SSIM against clean photos</source>
        <translation>对照干净的照片测量 PSNR 和 SSIM</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation>{degraded}：没有可以评分的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation>{degraded}：大小与 {clean} 不同（{sizes} 像素）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>a photo, or a folder</source>
        <translation>照片或文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>the clean photo, or a folder with the same file stems</source>
        <translation>干净的照片，或含有同名文件（不计扩展名）的文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>print the scores as JSON</source>
        <translation>以 JSON 输出分数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there are several photos named {stem} in {clean}</source>
        <translation>{path}：{clean} 中有多张名为 {stem} 的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there is no photo named {stem} in {clean}</source>
        <translation>{path}：{clean} 中没有名为 {stem} 的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>turn a published LIR checkpoint (.pth) into a weights file</source>
        <translation>将公开的 LIR 检查点（.pth）转换为权重文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation>使用方法：lir restore 照片 --task {task} --weights {target}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>a checkpoint of the authors of LIR</source>
        <translation>LIR 作者发布的检查点</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>the weights file to write</source>
        <translation>要写入的权重文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation>{output}：权重文件的名称必须以 .safetensors 结尾</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>list the trained weights</source>
        <translation>列出训练好的权重</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>print the model cards as JSON</source>
        <translation>以 JSON 输出模型卡</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>{what} {parameters:&gt;9} parameters, trained {date}</source>
        <translation>{what} 参数 {parameters:&gt;9} 个，训练于 {date}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>restore photos</source>
        <translation>修复照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation>--task auto 须单独使用；--copy-clean 须与它一起使用</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>photos and folders of photos</source>
        <translation>照片和照片文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are applied in the order given. auto alone does what each photo needs, as lir suggest tells it</source>
        <translation>{tasks}，可带 0～100 的强度和调整项，例如 denoise:70,colour=100,detail=20；指定多个时按顺序应用。单独使用 auto 时，按 lir suggest 的诊断对每张照片做所需的处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>what a recipe says, saved as NAME{suffix}</source>
        <translation>按保存为 NAME{suffix} 的配方处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a grey picture of the photo's shape, of any size: white where the result comes in, black where not</source>
        <translation>与照片长宽比相同的灰度图片，大小不限：白色处采用结果，黑色处不采用</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>with --task auto: a photo that needs nothing is copied, so that there is a result for each</source>
        <translation>与 --task auto 一起使用：无需处理的照片直接复制，使每张照片都有结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a folder ends in a slash (default: beside the input)</source>
        <translation>文件夹以斜杠结尾（默认：输入文件旁）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>name of results (default: "%(default)s")</source>
        <translation>结果的名称（默认：“%(default)s”）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>write the recipe beside each photo, as NAME{suffix}; the window finds it there</source>
        <translation>将配方以 NAME{suffix} 写在每张照片旁；在窗口中打开时会自动读取</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print a line of JSON for each photo</source>
        <translation>为每张照片输出一行 JSON</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print errors only</source>
        <translation>只显示错误</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>the mask is black everywhere: every photo stays as it is</source>
        <translation>蒙版全为黑色：所有照片保持原样</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>跳过了 %n 个以前运行的结果；如需重新修复，请指定这些文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>load all weights, restore the sample photos, and check what they gain</source>
        <translation>加载全部权重，修复示例照片，并检查提升程度</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/suggest.py"/>
        <source>tell what ails photos, and which tasks would help</source>
        <translation>说明照片的问题，以及哪些处理有帮助</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>train weights on a folder of clean photos</source>
        <translation>用干净照片的文件夹训练权重</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>the same seed draws the same examples (default: 0)</source>
        <translation>相同的种子抽取相同的样本（默认：0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>, {score}</source>
        <translation>，{score}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation>步数 {step}，损失 {loss:.5f}，学习率 {rate:.2e}{score}，剩余 {minutes:.1f} 分钟</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation>{folder}：其中已有训练记录；请用 --resume {folder} 继续，或用 -o 指定其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation>{folder}：其中没有可以继续的训练记录</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation>{target}：可用 {command} 试用</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{name} tells what ails a photo (lir suggest)</source>
        <translation>{name} 用于诊断照片的问题（lir suggest）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>size of network (default: fast)</source>
        <translation>网络的尺寸（默认：fast）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to learn from</source>
        <translation>用于学习的干净照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to score on (default: every 16th of --data)</source>
        <translation>用于评分的干净照片（默认：--data 中每 16 张取一张）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>wall-clock length of the run</source>
        <translation>训练时长（实际时间）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>start from these weights; those of fast start best too</source>
        <translation>从这些权重开始；fast 的权重也可用于开始 best</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>continue the run in this folder</source>
        <translation>继续此文件夹中的训练</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>folder of a new run (default: runs/TASK-MODEL)</source>
        <translation>新训练的文件夹（默认：runs/TASK-MODEL）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>CPU threads (default: as many as cores)</source>
        <translation>CPU 线程数（默认：与核心数相同）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>crops in a step, of the first side (default: 4)</source>
        <translation>每步的裁剪块数，按第一种边长计（默认：4）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>sides of the crops, one after the other through the run (default: what suits the task)</source>
        <translation>裁剪块的边长，训练中依次使用（默认：适合该处理的值）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail</source>
        <translation>排除自身噪点强于此值（以 255 计）的照片：否则会被当作细节学习</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)</source>
        <translation>放大（最多两倍）的裁剪块比例：照片在原始大小下偏软（默认：0.6）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)</source>
        <translation>绘制图像（文字、图形、图案、星点）的比例（默认：0.25，去雾时为 0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)</source>
        <translation>保持干净的裁剪块比例，使干净的图片不受损害（默认：0.1）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>peak learning rate (default: 0.001)</source>
        <translation>最大学习率（默认：0.001）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation>--crops：边长必须是 {multiple} 的倍数，且不小于 {smallest}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation>{folder}：没有至少 {least} x {least} 像素的照片{wanted}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source> with noise of at most {most:g} of 255 (--grain)</source>
        <translation>（噪点不超过 {most:g}/255，--grain）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation>{path}：小于 {least} 像素，已排除</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>left out: {reason}</source>
        <translation>已排除：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation>{path}：照片自身的噪点为 {found:.2f}/255，已排除</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation>{about}：发生意外错误（{error}）；详情见 {log}</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation>{about}：内存不足；请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation>配置文件已损坏</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation>{channels} 图片带有 {space} 配置文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>its colour profile cannot be used</source>
        <translation>其颜色配置文件无法使用</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP with a JPEG or PNG file in it</source>
        <translation>内含 JPEG 或 PNG 文件的 BMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP of {bits} bits</source>
        <translation>{bits} 位的 BMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its colours have no bits</source>
        <translation>颜色没有分配位</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its header is missing</source>
        <translation>缺少文件头</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/dng.py"/>
        <source>it holds no picture of a sensor</source>
        <translation>其中没有传感器图像</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation>文件标明的大小为 {width} x {height} 像素</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation>文件标明的大小为 {width} x {height} 像素；无法打开超过 {most} 百万像素的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation>文件不完整，缺少图片的 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off: {share:.0%} of the picture is missing</source>
        <translation>文件不完整：缺少图片的 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>{share:.0%} of the picture is missing</source>
        <translation>缺少图片的 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: {share:.0%} of the picture is missing</source>
        <translation>文件已损坏：缺少图片的 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: parts of the picture may be wrong</source>
        <translation>文件已损坏：图片的某些部分可能有误</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>HEIC of nothing but a film</source>
        <translation>只含视频的 HEIC</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation>只含视频的 AVIF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>其中有 %n 张图片；只修复主图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>其中有 %n 张图片；只修复第一张</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of {channels} channels of {bits} bits</source>
        <translation>{channels} 通道、{bits} 位的 JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG-LS</source>
        <translation>JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of hierarchical frames</source>
        <translation>分层 JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of differences between colours</source>
        <translation>记录颜色差值的无损 JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of {channels} channels</source>
        <translation>{channels} 通道的无损 JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>it does not say what its channels are; they are taken for red, green and blue</source>
        <translation>未说明各通道的含义；按红、绿、蓝处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits</source>
        <translation>使用旧式 JPEG、但不是 8 位 1 或 3 通道基线格式的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG data has {count} channels</source>
        <translation>其 JPEG 数据有 {count} 个通道</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG tables are missing</source>
        <translation>缺少 JPEG 表</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation>{mode} 模式的 {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its values are of the range of video; they are spread over the full range</source>
        <translation>其数值为视频范围；将扩展到全范围</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>camera raw of samples that are packed in an unknown way</source>
        <translation>样本打包方式未知的相机 RAW</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation>文件不完整：传感器的 {count} 行中缺少 {rows} 行</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read</source>
        <translation>它不是可读取的相机原始文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation>{count} 通道的 {model}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}; 255 is taken for white</source>
        <translation>数值范围为 {low:.6g}～{high:.6g}；以 255 作为白色</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation>没有颜色的调色板</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation>{bits} 位的 L*a*b*</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation>复数</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation>数值带符号；以可能的最小值为黑色</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation>{bits} 位的数值只用到低 16 位；按 16 位处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation>部分数值无效；按黑色处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation>数值范围为 {low:.6g}～{high:.6g}，分别作为黑色和白色</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation>数值范围为 {low:.4g}～{high:.4g}；超出黑白范围的 {share:.1%} 不修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation>数值为 {bits} 位；保留其中 16 位</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation>颜色经过抽样（YCbCr）、但不是 8 位三通道交错排列的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation>其中没有图片</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation>按其大小应有 {expected} 个数据块，实际只有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation>传感器排列方式未知的相机 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation>颜色模型为 {name} 的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation>{bits} 位、样本格式为 {sampleformat} 的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation>使用 CMYK 以外油墨的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation>标签 {name} 的值不是单个数字</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation>压缩方式为 {name} 的 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples that are packed in an unknown way</source>
        <translation>以未知方式压缩样本的 TIFF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>其中有 %n 张图片；只保留最大图片中的第一张</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>check sums in it are wrong; its picture is whole</source>
        <translation>其中的校验和有误；图片是完整的</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation>{target}：没有使用此扩展名的格式；请使用 {known}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/losses.py"/>
        <source>data behind its picture are not kept</source>
        <translation>图片之后的数据不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>{value:g} s</source>
        <translation>{value:g} 秒</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/camera_data.py"/>
        <source>1/{value:.0f} s</source>
        <translation>1/{value:.0f} 秒</translation>
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
        <translation>厂商注释的位置已移动；其他程序可能无法读出其中的全部内容</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation>EXIF 已损坏；如果格式允许，将原样保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation>HDR 增益图</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation>厂商注释的原位置（其他程序可能无法读出其中的全部内容）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation>注释和文本</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation>HDR 增益图已损坏，不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation>已损坏的 EXIF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation>动态照片的视频</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data behind the picture</source>
        <translation>图片之后的数据</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only {format} files hold</source>
        <translation>只有 {format} 文件能容纳的数据</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation>全部 IPTC 题注</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation>Photoshop 资源</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation>颜色配置文件（颜色转换为 sRGB）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation>目录的条目过多</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation>没有字节顺序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation>没有文件标识</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation>目录位于文件末尾之后</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation>内容凭证不会保留：它证明的是原来的文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation>HDR 增益图不会保留：照片看起来将与在非 HDR 显示器上一样</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation>深度图不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>pictures that go with the main one, such as masks, are not kept</source>
        <translation>主图片附带的图片（如蒙版）不予保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>data in it of kinds that are not known are not kept</source>
        <translation>其中未知类型的数据不予保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>the film of the motion photo is not kept</source>
        <translation>动态照片的视频不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation>元数据已损坏，不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation>超过 64 KB 的注释</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a part of its XMP is missing, and the rest of that part is not kept</source>
        <translation>XMP 的一部分缺失，该部分的其余内容不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its HDR gain map cannot be found and is not kept</source>
        <translation>找不到 HDR 增益图，不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation>超过 16 MB 的颜色配置文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation>超过 64 KB 且无法拆分的 XMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>check sums in it are wrong: what it tells besides its picture may be damaged</source>
        <translation>其中的校验和有误：图片以外的信息可能已损坏</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation>超过 2 GB 的文本</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation>有一段文本已损坏，不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>data in it that hold for the picture as it was are not kept</source>
        <translation>其中针对原图片的数据不予保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation>已损坏的 EXIF 标签</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation>部分标签已损坏，不会保留</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation>图层不会保留：修复的是合并后的图片</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its private tags are not kept: they may lead to data elsewhere in the file</source>
        <translation>其部分私有标签不予保留：它们可能指向文件中其他位置的数据</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: was changed by another program while it was read; open it again</source>
        <translation>{path}：读取期间被其他程序更改；请重新打开</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation>{path}：不是可读取格式的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}：文件为空</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation>{path}：不能修复 {kind} 类型的文件；请先另存为 PNG 或 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation>扩展名是 {said}，但实际是 {found}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation>{path}：内存不足，无法打开；请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation>{path}：无法读取{reason}；请先另存为 16 位 RGB 的 TIFF 或 PNG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation>{path}：文件已损坏，无法读取（{text}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read</source>
        <translation>{path}：文件已损坏，无法读取</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation>{path}：这是文件夹，不是照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation>{path}：这是管道或设备，不是照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation>{path}：您没有读取权限</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>what it tells of its colours is not known; they are taken for sRGB</source>
        <translation>其颜色说明无法识别；按 sRGB 处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation>无法使用其颜色配置文件；颜色按 sRGB 处理</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read; save it in another format</source>
        <translation>{path}：不支持这种文件；请另存为其他格式</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>the system does not take its name</source>
        <translation>系统不接受这个名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation>{path}：无法启动读取进程，因此无法读取；请重新启动程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation>文件已损坏，无法读取（解码器崩溃）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for the process that reads photos runs the script anew; what the script does must stand under: if __name__ == '__main__':</source>
        <translation>{path}：读取照片的进程会再次运行该脚本，因此无法读取；脚本的操作必须写在下面这一行之下：if __name__ == '__main__':</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation>系统中止了读取，原因多半是内存不足；请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation>{format} 无法保存以下内容，已省略：{things}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation>{target}：其他程序刚刚写入了同名文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation>{target}：内存不足，无法写入；请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}; choose another format</source>
        <translation>{target}：无法写为 {title}；请选择其他格式</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>a file of this name is there</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation>从磁盘读回的数据比写入的多</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation>从磁盘读回的数据与写入的不一致</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk or network folder does not answer</source>
        <translation>磁盘或网络文件夹没有响应</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>see whether it is connected, then save again</source>
        <translation>请检查连接，然后重新保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room on it, or choose another folder</source>
        <translation>请腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room, or choose another folder</source>
        <translation>请腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file is larger than this disk allows</source>
        <translation>文件大小超过此磁盘的限制</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation>请选择其他文件夹，或压缩率更高的格式</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>you are not allowed to write there</source>
        <translation>您没有在该处写入的权限</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>change the rights, or choose another folder</source>
        <translation>请更改权限，或选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose a shorter one</source>
        <translation>请选择较短的名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation>路径中有一部分是文件，而不是文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>there is a folder of that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>it is a device, not a file</source>
        <translation>这是设备，不是文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk does not take this name</source>
        <translation>磁盘不接受此名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another one</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>its links lead in a circle</source>
        <translation>链接形成了循环</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation>请选择其他文件夹，并检查该磁盘</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file there is read-only</source>
        <translation>该处的文件是只读的</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation>请选择其他名称，或允许写入该文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the system refuses</source>
        <translation>系统拒绝了操作</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>transparency (it is laid on white)</source>
        <translation>透明度（铺在白色上）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>more than {bits} bits a channel</source>
        <translation>每通道超过 {bits} 位的深度</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation>HDR 中比白色更亮的部分（{hdr}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation>超出黑白范围的数值</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation>既非颜色也非透明度的通道，例如蒙版</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because another program has changed it meanwhile; choose another name</source>
        <translation>{target}：未被替换，因为其他程序刚刚更改了它；请选择其他名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because not all of it is in the result ({what}); choose another name</source>
        <translation>{target}：未被替换，因为结果不包含其全部内容（{what}）；请选择其他名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/target_check.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation>{target}：{title} 每边最多 {largest_side} 像素，而照片为 {width} x {height} 像素；请选择 PNG 或 TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation>{name} 是 {shown}，而不是数字</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a whole number</source>
        <translation>{name} 是 {shown}，而不是整数</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation>{name} 是 {shown}，而不是 true 或 false</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation>{name} 是 {shown}，而不是文本</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation>{name} 是 {shown}，而不是列表</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation>{name} 应为对象，而不是 {shown}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation>{name} 的数值过大</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation>{name} 缺少“{key}”</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation>{name} 中有未知的“{key}”；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts</source>
        <translation>{path}：含有透明部分；蒙版以灰度为准，请将其放在黑色或白色背景上</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation>蒙版为 {width} x {height} 像素，照片为 {photo_width} x {photo_height} 像素：蒙版大小不限，但长宽比必须与照片相同；请按正向显示的照片裁剪或旋转蒙版</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation>没有形状“{kind}”；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation>没有效果“{effect}”；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation>{name} 应为两个数字，而不是 {count} 个</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation>{path}：是彩色图片；蒙版应为灰度图，白色处采用结果，黑色处不采用</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64</source>
        <translation>“picture”不是 base64 编码的灰度 PNG 文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation>{name!r} 不能用作预设名称；请使用文字、数字和空格</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{path}: cannot be removed: {reason}</source>
        <translation>{path}：无法删除：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation>{task} 的强度必须在 0～100 之间（指定的是 {strength:g}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation>{whole!r} 中的 {name} 不是数字</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation>{text!r} 中的 {part!r} 不是带数值的调整项，例如 detail=20</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation>{text!r} 中 {name} 出现了两次</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{name} is given twice</source>
        <translation>{name} 出现了两次</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation>缺少“lir_recipe”，不是配方</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"lir_recipe" is {found}; versions begin with {version}</source>
        <translation>"lir_recipe" 是 {found}；版本从 {version} 开始</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation>配方版本为 {found}；此程序只能读取版本 {version}，需要更新的程序</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation>“size”是 {size}；可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>too large to be a recipe</source>
        <translation>过大，不可能是配方</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation>{path}：不是 JSON，因此不是配方</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation>{path}：已有此文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{text}. It is not written over: move it away first</source>
        <translation>{text}。不会覆盖它，请先将其移走</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: finds a noisy sample noisy, and the clean one clean</source>
        <translation>诊断：有噪点的示例判为有噪点，干净的示例判为干净</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>formats: {titles}; camera raw and HEIC in</source>
        <translation>格式：{titles}；仅读取：相机 RAW 和 HEIC</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}</source>
        <translation>{task} {size}：示例 {name} 从 {before:.2f} dB 提升到 {after:.2f} dB（{title}，{precision}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation>{line}；提升必须超过 {least} dB</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: no weights in this version</source>
        <translation>诊断：此版本中没有权重</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation>诊断：{path} 的结果不正确（{found}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{title} {depth} bit</source>
        <translation>{title} {depth} 位</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{folder}: there are no weights</source>
        <translation>{folder}：没有权重</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task}: no weights in this version</source>
        <translation>{task}：此版本中没有权重</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation>{task} {size}：没有可修复的示例</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation>{name}：读回后为 {depth} 位、{shape}</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation>{name}：无法导入：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation>全部保存(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation>导出对比图(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation>将设置应用于所有照片(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation>复制设置(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation>粘贴设置(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation>选择所有照片(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation>修复所选照片(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation>保存所选照片(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation>关闭所选照片(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation>将设置应用于所选照片(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected To&amp;gether</source>
        <translation>并排查看所选照片(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by S&amp;tate</source>
        <translation>按状态排列照片(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by &amp;Name</source>
        <translation>按名称排列照片(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation>全部修复(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept Suggest&amp;ion</source>
        <translation>采纳建议(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation>按建议全部修复(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sid&amp;e by Side</source>
        <translation>并排(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation>修改前(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation>修改后(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation>上下分割(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation>照片信息(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoo&amp;m In</source>
        <translation>放大(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation>与文件比较(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation>线性渐变(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation>径向渐变(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation>不采用结果(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation>采用结果(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation>缩小画笔(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lar&amp;ger Brush</source>
        <translation>放大画笔(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation>显示蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation>清除蒙版(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation>将配方保存在照片旁(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation>关于 LIR Studio(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Takes noise, rain, haze and blur out of photographs.</source>
        <translation>去除照片中的噪点、雨、雾和模糊。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>files and folders to open</source>
        <translation>要打开的文件和文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>the photos were handed over by another program: Save writes over them, after one question, and ends; the exit code is 0 if it did and 1 if they are as they were</source>
        <translation>照片由其他程序交来：保存时确认一次后覆盖并退出；已覆盖时退出码为 0，未改动时为 1</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>check that everything works, without a window</source>
        <translation>不打开窗口，检查一切是否正常</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation>发生意外错误（{error}）。您的照片未被改动；详情见日志文件。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation>照片修改前后</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation>方向键移动分割线或照片，按住 Shift 时始终移动照片。滚轮缩放。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>partly restored</source>
        <translation>部分已修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>not restored yet</source>
        <translation>尚未修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation>差异 × {n}（相同处为黑色）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview at 1/{scale} size</source>
        <translation>1/{scale} 尺寸的预览</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation>LIR Studio 将在下次启动后以简体中文显示。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>{language}: no font has its letters</source>
        <translation>{language}：没有可用的字体</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>剪贴板中没有图片或文件。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation>不会从网上获取图片。请将 {address} 存为文件后再打开。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation>将设置保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Remove Preset</source>
        <translation>删除预设(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation>预设 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace the preset {name}?</source>
        <translation>替换预设 {name}？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove the preset {name}?</source>
        <translation>删除预设 {name}？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation>已保存预设 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Removed the preset {name}</source>
        <translation>已删除预设 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Export comparison</source>
        <translation>导出对比图</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>The result is on the clipboard.</source>
        <translation>结果已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation>关于 LIR Studio</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation>去除照片中的噪点、雨、雾和模糊，全部在您自己的计算机上完成。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation>版本、设备和模型</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;本程序是采用 Apache License 2.0 的自由软件。绝不会向任何地方发送照片或其他任何数据。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Model cards</source>
        <translation>模型卡（英文）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation>与原照片相同</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation>保留相机信息、位置和题注</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation>每通道位数</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation>结果尚未保存的照片：{n} 张（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation>LIR Studio 意外退出。当时未保存的结果仍然保留。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation>放弃结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation>{stem} 是照片名称，{tasks} 是所做的处理，{size} 是网络大小</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation>如果名称已被占用</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save again what is saved already</source>
        <translation>重新保存已保存的结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation>仍然这样保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation>添加编号</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation>跳过照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation>重名时</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n 张照片已保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>%n 张将被跳过：名称已被占用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n 张将先进行修复。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation>将被替换的原照片：{n} 张（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation>将被替换的其他文件：{n} 个（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation>多个结果重名，将加以区分：{n} 个（{names}）。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>%n 张照片，例如 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation>替换原照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation>请输入文件夹和名称。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation>这是原照片。如需覆盖，请勾选复选框。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation>已有的文件将被替换。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation>使用此格式时，名称必须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_dialog.py"/>
        <source>Looking at the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation>按住时显示修改前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Move brush or gradient, with Ctrl finely</source>
        <translation>移动画笔或渐变（按住 Ctrl 微移）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Begin a stroke or gradient, and end it</source>
        <translation>开始或结束一笔或渐变</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation>画布上的照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation>双击可恢复初始值。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation>按住可查看不含此项的照片；双击可恢复初始值。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation>各项采用多少</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>调整 · 已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation>调整</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation>{task}的调整</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation>{task}的{control}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not restored</source>
        <translation>未修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>restored</source>
        <translation>已修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>{n} % restored</source>
        <translation>已修复 {n}%</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation>填充：修改前　线条：修改后</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation>拍摄信息</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close All</source>
        <translation>全部关闭</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation>点按或拖动以移动视图</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation>所有照片的进度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation>停止与此文件比较</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation>{title}：PSNR {psnr:.2f} dB，SSIM {ssim:.4f}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation>比较对象：{name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation>{title}：没有差异</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation>将照片拖放到此处</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation>支持文件、文件夹和剪贴板。去除噪点、雨、雾和模糊；任何数据都不会离开这台计算机。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation>或试试这些示例</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation>{task}示例照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation>正在使用的设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation>选择有帮助的处理 (U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>按 Alt+↑ 和 Alt+↓ 移动</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>拖动以更改顺序 (Alt+↑、Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation>此版本尚不支持。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation>{task}的强度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation>{task}的顺序</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation>小网络：速度快，适合处理大量照片</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Large network: the best result</source>
        <translation>大网络：效果最好</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>What computes</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation>以另一名称保存在原照片旁 (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation>修复整张照片 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restored</source>
        <translation>已修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Whole photo: {time}</source>
        <translation>整张照片：{time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation>启用{task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation>停用{task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation>网络：快速</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation>网络：最佳</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation>移动{task}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation>按住看修改前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation>按住时显示修改前 (B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation>采用结果的范围和不采用的范围</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Stays away</source>
        <translation>不采用</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Comes in</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation>画笔大小 ([ 和 ])</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation>羽化</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation>边缘的柔和程度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation>效果的强度</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>范围 · %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{width} × {height} · {megapixels:.1f} MP</source>
        <translation>{width} × {height} · {megapixels:.1f} MP</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Exposure</source>
        <translation>曝光时间</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Aperture</source>
        <translation>光圈</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Sensitivity</source>
        <translation>感光度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{format}, {n} bit</source>
        <translation>{format}，{n} 位</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Brush stroke</source>
        <translation>画笔笔触</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Clear mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>%n 张照片修改前后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Automatic device</source>
        <translation>自动选择设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview in {time}…</source>
        <translation>预览还需 {time}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation>{width} × {height} · {depth} 位 · {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{what} · the window closes once everything is saved</source>
        <translation>{what} · 全部保存完毕后窗口将关闭</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring {name}</source>
        <translation>正在修复 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation>已暂停 · 已修复 {n}/{all} 张</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview stopped</source>
        <translation>预览已停止</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{name} cannot be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation>无法绘制程序图标：缺少 Qt 的 SVG 插件</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation>无法绘制窗口</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation>{folder}：没有插件 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation>{icon}：不在图标字体中</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translator.py"/>
        <source>{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, and start LIR Studio again.</source>
        <translation>无法显示 {language}：此系统没有包含其文字的字体。请安装 Noto Sans CJK 等字体，然后重新启动 LIR Studio。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/widgets/wrapped_label.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Close without Saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The window closes once everything is saved.</source>
        <translation>全部保存完毕后窗口将关闭。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Still being written: {names}. The folder may not answer. Close the window again to leave; the next start offers what is not written then.</source>
        <translation>仍在写入：{names}。文件夹可能没有响应。再次关闭窗口即可退出；届时未写入的内容会在下次启动时提供。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n of them would be saved then.</source>
        <translation>
            <numerusform>其中 %n 张将在修复后保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>有 %n 个结果尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>还有 %n 张照片尚未修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>%n 张粘贴的图片尚未存入任何文件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Stay Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation>{name} 的结果尚未保存。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation>{name} 尚未修复。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is in no file yet.</source>
        <translation>{name} 尚未存入任何文件。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation>调用的程序会从该处取回结果。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save and Go Back</source>
        <translation>保存并返回</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation>要覆盖 {names} 并返回吗？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Tasks</source>
        <translation>处理(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Pr&amp;esets</source>
        <translation>预设(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Appea&amp;rance</source>
        <translation>外观(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Selected Photos</source>
        <translation>所选照片(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>已修复 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/window.py"/>
        <source>No program was found here that shows {path}.</source>
        <translation>未找到可显示 {path} 的程序。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation>噪点</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation>雨</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation>雾</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation>第 {n}/{all} 张</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>Looks {words}</source>
        <translation>照片可能有{words}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left for all</source>
        <translation>全部还需 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>已略过本程序的 %n 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Open Them</source>
        <translation>打开这些文件</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation>{name}：已按其配方设置。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Pasted {n}</source>
        <translation>粘贴 {n}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>the file cannot be read any more; a copy of it was kept with its result, and is used instead</source>
        <translation>文件已无法读取；改用与其结果一起保留的副本</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>what was pasted cannot be read as a picture; save it as a file and open that</source>
        <translation>粘贴的内容无法作为图片读取；请将其存为文件后再打开</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>The preview was stopped. It goes on once you change something.</source>
        <translation>预览已停止。更改任何内容后将继续。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation>无法预览 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation>{other} 无法与 {name} 比较：其大小为 {a}，而照片为 {b}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation>{device}：{other} 的内存不足</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation>{device}：不使用 {other}，{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation>这里无法进行修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation>{device}：没有可用的显卡</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: your choice</source>
        <translation>{device}：手动选择</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation>{device}：速度最快</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>修复已停止：%n 张照片未修复。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation>未能修复 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring {name} was stopped.</source>
        <translation>已停止修复 {name}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation>未能保存 {name} 的对比图：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>its restoration was stopped.</source>
        <translation>修复已停止。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation>未能保存对比图：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The result was not copied: {reason}</source>
        <translation>未能复制结果：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>The result of {name} is gone from where it was kept: it is restored again, then saved.</source>
        <translation>{name} 的结果已不在保留之处：将重新修复，然后保存。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation>{name} 未保存：修复已停止。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>跳过了 %n 张：已有同名文件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Show Folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason} The result is kept.</source>
        <translation>未能保存 {name}：{reason}结果仍然保留。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>未能保存 {name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Saved {name} in {folder}</source>
        <translation>已将 {name} 保存到 {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>先修复 %n 张照片，然后保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n 张照片未保存：修复已停止。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} is restored first, then saved.</source>
        <translation>先修复 {name}，然后保存。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>已将 %n 张照片保存到 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>{name} is saved once its folder answers.</source>
        <translation>文件夹响应后将保存 {name}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>no task is switched on.</source>
        <translation>没有启用任何处理。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{text}; the result needs its photo, so put it back where it was</source>
        <translation>{text}；结果需要原来的照片，请把它放回原处</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{path}: is no longer there; its disk may have been taken out, so choose where the result goes</source>
        <translation>{path}：已不存在；其磁盘可能已被取出，请选择结果的保存位置</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation>配方需要{title}，但安装的程序中没有</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation>配方多次使用{task}，只有命令行才能这样做</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestion</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices</source>
        <translation>应用设置</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>采纳 %n 张照片的建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>将设置应用到 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: its file is gone, or was changed since it was opened</source>
        <translation>{name}：文件已不存在，或在打开后被更改</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it is damaged</source>
        <translation>{name}：保留的副本已损坏</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it cannot be read</source>
        <translation>{name}：保留的副本无法读取</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation>{name}：文件在修复后被更改；请重新修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: its stored result cannot be read; restore it again</source>
        <translation>{name}：无法读取暂存的结果；请重新修复</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>the file system refuses it</source>
        <translation>文件系统拒绝该操作</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation>{folder}：没有空间存放结果</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation>{root}：无法暂存结果（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation>{folder}：无法暂存结果（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation>{folder}：无法写入会话（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation>{path}：无法接管（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results can be saved only as long as their photos are there.</source>
        <translation>{reason}。只有在照片还在时才能保存其结果。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Save its result before you end the program: a crash would lose it.</source>
        <translation>{reason}。请在退出程序前保存其结果：程序崩溃会使其丢失。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation>{reason}。结果在保存之前只存放在内存中：程序崩溃会导致结果丢失。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n 个结果已从保存它们的磁盘上消失；请重新修复相应的照片。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{name} was changed since it was restored; it is shown as it was then.</source>
        <translation>{name} 在修复后被更改；显示的是当时的样子。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>已关闭 %n 张照片，其结果尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>已关闭 %n 张未存入任何文件的粘贴图片。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation>修复已暂停：磁盘和内存都无法再存放结果。请先保存一些，然后继续修复。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>%n 张照片已恢复为之前的设置。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation>安装的程序中没有训练好的权重。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation>关闭 {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation>已关闭 {name}，其结果尚未保存。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed and is in no file.</source>
        <translation>{name} 已关闭，且未存入任何文件。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation>发生意外错误（{error}）。详情见“帮助”菜单中的日志文件。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation>内存不足。请关闭其他照片或程序。</translation>
    </message>
</context>
</TS>
