<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>LIR Studio</name>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must be {expected}, not {given}</source>
        <translation>{name} は{expected}でなければなりません（指定値：{given}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>{name} must lie between 0 and 100, not {amount:g}</source>
        <translation>{name} は 0～100 の範囲で指定してください（指定値：{amount:g}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number from 0 to 100</source>
        <translation> 0～100 の数値</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>amounts by the names of controls</source>
        <translation>調整項目の名前ごとの値</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a function</source>
        <translation>関数</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a number above 0</source>
        <translation> 0 より大きい数値</translation>
    </message>
    <message>
        <location filename="../../lir_model/arguments.py"/>
        <source>a path</source>
        <translation>パス</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Lightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of lightness is taken.</source>
        <translation>明るさの変化をどれだけ取り入れるかを決めます。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>How much of the change of colour is taken.</source>
        <translation>色の変化をどれだけ取り入れるかを決めます。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Detail</source>
        <translation>ディテール</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Brings back fine detail that was taken with the rest.</source>
        <translation>一緒に失われた細かなディテールを戻します。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Haze left</source>
        <translation>残すかすみ</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Leaves haze, most in the distance.</source>
        <translation>遠景を中心に、かすみを残します。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Saturation kept</source>
        <translation>彩度を維持</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps colours as pale or strong as they were.</source>
        <translation>色の鮮やかさを元のまま保ちます。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Halo guard</source>
        <translation>ハロー抑制</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/all_controls.py"/>
        <source>Keeps edges from becoming lighter or darker than their surroundings.</source>
        <translation>輪郭が周囲より明るくなったり暗くなったりするのを防ぎます。</translation>
    </message>
    <message>
        <location filename="../../lir_model/blending/control.py"/>
        <source>there is no control {name!r}; the controls are {names}</source>
        <translation>調整項目 {name!r} はありません。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_model/degrade/__init__.py"/>
        <source>there is a degradation {kind!r} already</source>
        <translation>劣化 {kind!r} はすでにあります</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a stroke needs a point</source>
        <translation>ストロークには 1 つ以上の点が必要です</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>no grey picture of {width} x {height} pixels in {depth} bits</source>
        <translation>{width} x {height} ピクセル、{depth} ビットのグレースケール画像ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>{point} is no point [x, y] in shares of width and height</source>
        <translation>{point} は、幅と高さに対する割合で表した点 [x, y] ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/masks/mask.py"/>
        <source>a length must be a share of the longer side, not {length:g}</source>
        <translation>長さは長辺に対する割合で指定してください（指定値：{length:g}）</translation>
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
        <translation>{some}、{last}</translation>
    </message>
    <message>
        <location filename="../../lir_model/messages.py"/>
        <source>{some}, {next}</source>
        <translation>{some}、{next}</translation>
    </message>
    <message>
        <location filename="../../lir_model/methods/blind_deconvolution.py"/>
        <source>no blur could be measured in this picture, so it stays as it is</source>
        <translation>この画像からはブレを測定できなかったため、元のまま残しました</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>pictures of different shapes, or without pixels, cannot be compared: {one} and {other}</source>
        <translation>形の異なる画像や、ピクセルのない画像は比較できません：{one} と {other}</translation>
    </message>
    <message>
        <location filename="../../lir_model/metrics.py"/>
        <source>SSIM needs pictures of at least {least} x {least} pixels</source>
        <translation>SSIM には {least} x {least} ピクセル以上の画像が必要です</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>an array (h, w) or (h, w, 3), or a tensor (h, w) or (c, h, w) with 1 or 3 channels, or a batch of those, of uint8, uint16 or floating point</source>
        <translation>配列 (h, w) か (h, w, 3)、1 または 3 チャンネルのテンソル (h, w) か (c, h, w)、またはそれらのバッチ（uint8、uint16、浮動小数点）</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>the picture holds values that are not finite</source>
        <translation>画像に有限でない値が含まれています</translation>
    </message>
    <message>
        <location filename="../../lir_model/picture_forms.py"/>
        <source>in floating point white is 1, but the picture holds values from {least:g} to {most:g}</source>
        <translation>浮動小数点では白は 1 ですが、画像の値は {least:g}～{most:g} です</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>both pictures must be of one shape and type, not {one} {first} and {other} {second}</source>
        <translation>2 枚の画像の形と型は同じでなければなりません（指定値：{one} {first} と {other} {second}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/pixels.py"/>
        <source>an array of numbers</source>
        <translation>数値の配列</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>there is not enough memory, even for the smallest tiles; close other programs</source>
        <translation>最小のタイルでもメモリが足りません。ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{region} does not lie in a picture of {height} x {width} pixels</source>
        <translation>{region} は {height} x {width} ピクセルの画像の中にありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>this restorer is closed; make another one</source>
        <translation>この Restorer は閉じられています。新しく作成してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{title} ran out of memory: starting again</source>
        <translation>{title} のメモリが足りなくなったため、やり直します</translation>
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
        <translation>{problem}（{title}、{precision}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with {batch} tile at a time</source>
        <translation>{problem}（一度に処理するタイル数：{batch}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/restorer.py"/>
        <source>{problem} with tiles of {tile} pixels</source>
        <translation>{problem}（タイルの大きさ：{tile} ピクセル）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>it failed on a test picture ({reason})</source>
        <translation>テスト画像の処理に失敗しました（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>its results differ from the CPU's by too much ({agreed:.0f} dB)</source>
        <translation>CPU の結果との差が大きすぎます（{agreed:.0f} dB）</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/device_check.py"/>
        <source>{title} is not used: {reason}; use another device</source>
        <translation>{title} は使用しません：{reason}。別のデバイスを使用してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>there is no device {name} on this machine; there are: {names}</source>
        <translation>このコンピューターにデバイス {name} はありません。使えるデバイス：{names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_model/running/devices.py"/>
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>auto, or the name of a device</source>
        <translation> auto かデバイスの名前</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/devices.py"/>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>{title} cannot run networks in {precision}; use float32</source>
        <translation>{title} では {precision} でネットワークを実行できません。float32 を使用してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/running/runner.py"/>
        <source>the network gave values that are no numbers on {title} in {precision}; try another precision or the CPU</source>
        <translation>{title}、{precision} でネットワークが数値でない値を出力しました。別の精度か CPU を試してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is no task {task!r}; the tasks are {names}</source>
        <translation>処理 {task!r} はありません。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>there is a task {task!r} already</source>
        <translation>処理 {task!r} はすでにあります</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Denoise</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes grain and colour speckle.</source>
        <translation>粒状ノイズや色ノイズを除去します。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Derain</source>
        <translation>雨の除去</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Removes rain streaks.</source>
        <translation>雨の筋を除去します。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Dehaze</source>
        <translation>かすみの除去</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Clears haze and fog.</source>
        <translation>かすみや霧を取り除きます。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Deblur</source>
        <translation>ブレ補正</translation>
    </message>
    <message>
        <location filename="../../lir_model/tasks.py"/>
        <source>Sharpens camera shake and soft focus.</source>
        <translation>手ブレやピントの甘さを補正します。</translation>
    </message>
    <message>
        <location filename="../../lir_model/tiling.py"/>
        <source>{text!r} is neither auto, whole nor a side in pixels</source>
        <translation>{text!r} は auto、whole、辺のピクセル数のいずれでもありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/diagnosis/objective.py"/>
        <source>{:.1f} of 100 from the truth</source>
        <translation>正解との差は 100 点中 {:.1f}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/growth.py"/>
        <source>a network can only grow: weights of a larger one cannot start a smaller one</source>
        <translation>ネットワークは大きくすることしかできません。大きなネットワークの重みから小さなネットワークは始められません</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/restoration.py"/>
        <source>{:.2f} dB</source>
        <translation>{:.2f} dB</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it</source>
        <translation>{path}：{theirs} のチェックポイントなので、{ours} の学習は再開できません</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}：読み込めません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/training/train.py"/>
        <source>{path}: is damaged, or the checkpoint of another training</source>
        <translation>{path}：壊れているか、別の学習のチェックポイントです</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no weights for {task} ship with this version; name a weights file of your own</source>
        <translation>このバージョンには {task} の重みが付属していません。お手持ちの重みファイルを指定してください</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>there is no size {size!r}; the sizes are {names}</source>
        <translation>サイズ {size!r} はありません。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>no {size} weights for {task} ship with this version; there are: {sizes}</source>
        <translation>このバージョンには {task} の {size} の重みが付属していません。付属しているもの：{sizes}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/catalogue.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: is damaged, or no file of such weights</source>
        <translation>{path}：壊れているか、この種の重みファイルではありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{about}: {text}</source>
        <translation>{about}：{text}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/files.py"/>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}：書き込めません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>it holds no table of parameters</source>
        <translation>パラメーターの表が含まれていません</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/published.py"/>
        <source>{path}: is not a PyTorch checkpoint that can be loaded safely</source>
        <translation>{path}：安全に読み込める PyTorch のチェックポイントではありません</translation>
    </message>
    <message>
        <location filename="../../lir_model/weights/sizes.py"/>
        <source>it does not fit LIR: {differences}</source>
        <translation>LIR に適合しません：{differences}</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>haze</source>
        <translation>かすみ</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>blur</source>
        <translation>ブレ</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>{tasks} ({reasons} of 100)</source>
        <translation>{tasks}（{reasons}、100 点中）</translation>
    </message>
    <message>
        <location filename="../../lir_app/adviser.py"/>
        <source>needs nothing</source>
        <translation>処理の必要はありません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/batch/finding.py"/>
        <source>%n files passed over, for they are no photos that can be read: {names}</source>
        <translation>
            <numerusform>読み取れる写真ではないため、%n 個のファイルを飛ばしました：{names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder or below it</source>
        <translation>{path}：このフォルダーにもその中のフォルダーにも写真がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{path}: there is no photo in this folder; --recursive looks below it too</source>
        <translation>{path}：このフォルダーに写真がありません。--recursive を付けると、その中のフォルダーも探します</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/finding.py"/>
        <source>{folder}: this folder cannot be looked into: {reason}</source>
        <translation>{folder}：このフォルダーの中を読み取れません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>{target}: is {what}; a result cannot take its name</source>
        <translation>{target}：{what}なので、この名前で結果を保存できません</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/free_names.py"/>
        <source>a pipe, a device or a link to nowhere</source>
        <translation>パイプ、デバイス、またはリンク先のないリンク</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>the name {template!r} is not one: use {{stem}}, {{tasks}} and {{size}}, and no folders</source>
        <translation>名前 {template!r} は使えません。{{stem}}、{{tasks}}、{{size}} を使い、フォルダーは含めないでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/batch/name_templates.py"/>
        <source>{path}: its result would have a name too long for its folder; use --name</source>
        <translation>{path}：結果の名前がフォルダーに対して長すぎます。--name を使ってください</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>usage: </source>
        <translation>使い方：</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>positional arguments</source>
        <translation>位置引数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>show program's version number and exit</source>
        <translation>プログラムのバージョンを表示して終了します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です：%s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>one of the arguments %s is required</source>
        <translation>引数 %s のいずれかが必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>認識できない引数です：%s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>not allowed with argument %s</source>
        <translation>引数 %s と一緒には使えません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ignored explicit argument %r</source>
        <translation>指定された値 %r は使えません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected one argument</source>
        <translation>値が 1 つ必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at most one argument</source>
        <translation>値は 1 つまでです</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected at least one argument</source>
        <translation>値が 1 つ以上必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s argument</source>
        <translation>値が %s 個必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>expected %s arguments</source>
        <translation>値が %s 個必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>オプション %(option)s があいまいです。候補：%(matches)s</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r は選べません（%(choices)s から選んでください）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s として無効な値です：%(value)r</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog}: error: {text}</source>
        <translation>{prog}：エラー：{text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/argument_parser.py"/>
        <source>{prog} --help says which arguments there are</source>
        <translation>使える引数は {prog} --help で表示されます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/batch_restorer.py"/>
        <source>is a result of an earlier run ({steps}), and is restored once more</source>
        <translation>以前の実行の結果（{steps}）ですが、もう一度復元します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{desc}: {percentage:3.0f}% |{bar}| {elapsed}, {remaining} left</source>
        <translation>{desc}：{percentage:3.0f}% |{bar}| {elapsed}、残り {remaining}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>{target}: cannot be written: {what}; {advice}</source>
        <translation>{target}：書き込めません：{what}。{advice}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/console.py"/>
        <source>lir: {text}</source>
        <translation>lir: {text}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: several photos need a folder to go to, not a file; end its name with {sep}</source>
        <translation>{path}：複数の写真の保存先には、ファイルではなくフォルダーが必要です。名前の最後に {sep} を付けてください</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{path}: the suffix says {named}, --format says {format}</source>
        <translation>{path}：拡張子は {named} ですが、--format は {format} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/destination.py"/>
        <source>{existing}: is not a folder, so that no result can go into it</source>
        <translation>{existing}：フォルダーではないため、結果を保存できません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/inputs.py"/>
        <source>{path}: there is no such file</source>
        <translation>{path}：ファイルがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>Takes noise, rain, haze and blur out of photographs with the LIR network.</source>
        <translation>LIR ネットワークで写真のノイズ、雨、かすみ、ブレを取り除きます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>LIR_LANGUAGE={asked}: there is no such language, so this is English; there are: {codes}</source>
        <translation>LIR_LANGUAGE={asked}：この言語はないため、英語で表示します。使えるのは {codes} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>the folder that this was started in is no longer there; go to another one</source>
        <translation>起動したフォルダーがなくなっています。別のフォルダーに移ってください</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>interrupted; no file was left half-written</source>
        <translation>中断しました。書きかけのファイルは残っていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/main.py"/>
        <source>this command</source>
        <translation>このコマンド</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; %n of the photos are written without loss</source>
        <translation>
            <numerusform>--quality は {formats} 用です。%n 枚の写真は劣化なしで書き込まれます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>--quality goes with {formats}; {title} is written without loss</source>
        <translation>--quality は {formats} 用です。{title} は劣化なしで書き込まれます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>look into folders below the given ones too, but through no links</source>
        <translation>指定したフォルダーの中のフォルダーも探します。リンクはたどりません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>size of network (default: best where the task has it)</source>
        <translation>ネットワークの大きさ（既定値：あれば best）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>(default: auto)</source>
        <translation>（既定値：auto）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>side of a tile in pixels</source>
        <translation>タイルの 1 辺のピクセル数</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>auto, or a device that lir devices lists (default: auto)</source>
        <translation>auto、または lir devices で表示されるデバイス（既定値：auto）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>a weights file instead of the one that ships</source>
        <translation>付属のものの代わりに使う重みファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>what is to be taken away</source>
        <translation>取り除くもの</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>where a file of that name is there: take another name, leave it, or write over it (default: number)</source>
        <translation>同じ名前のファイルがあるとき：別の名前にする、そのままにする、上書きする（既定値：number）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of results; keep is that of each photo (default: keep)</source>
        <translation>結果の形式。keep は各写真の形式のまま（既定値：keep）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>of formats that lose something: {formats} (default: {default})</source>
        <translation>非可逆形式（{formats}）の品質（既定値：{default}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text}: a recipe without a step, so there is nothing to restore</source>
        <translation>{text}：手順のないレシピなので、復元するものがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>nothing is read from or written to a pipe; ./- is a file of that name</source>
        <translation>パイプからの読み込みやパイプへの書き込みはできません（その名前のファイルは ./- と指定します）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>given twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no number from {least:g} to {most:g}</source>
        <translation>{text!r} は {least:g}～{most:g} の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/options.py"/>
        <source>{text!r} is no whole number from {least} to {most}</source>
        <translation>{text!r} は {least}～{most} の整数ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/reporter.py"/>
        <source>skipped, a file with the name of its result is there</source>
        <translation>飛ばしました。結果と同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>measure seconds per megapixel and memory on this machine</source>
        <translation>このコンピューターで、1 メガピクセルあたりの秒数とメモリを測定します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{task:8} {size:5} {precision:9} {megapixels:6.2f} megapixels {seconds:7.1f} s, expected {expected:.1f} s, after a tenth {early:.1f} s, {each:.2f} s/megapixel {memory}  {device}</source>
        <translation>{task:8} {size:5} {precision:9} {megapixels:6.2f} メガピクセル {seconds:7.1f} 秒、予想 {expected:.1f} 秒、1 割の時点で {early:.1f} 秒、{each:.2f} 秒/メガピクセル {memory}  {device}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>sizes of photo (default: 1)</source>
        <translation>写真の大きさ（既定値：1）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>what is measured (default: all tasks)</source>
        <translation>測定する処理（既定値：すべて）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>print the times as JSON</source>
        <translation>時間を JSON で出力します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/bench.py"/>
        <source>{peak:8.0f} MB at most</source>
        <translation>最大 {peak:8.0f} MB</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>add noise, rain, haze or blur to a clean photo</source>
        <translation>きれいな写真にノイズ、雨、かすみ、ブレを加えます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the same seed degrades the same way (default: 0)</source>
        <translation>同じシードなら同じ劣化になります（既定値：0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>a clean photo</source>
        <translation>劣化のない写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>what is put into it</source>
        <translation>加える劣化</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>how much (default: 50)</source>
        <translation>強さ（既定値：50）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>instead of the noise of cameras plain white noise, of this many of 255 levels</source>
        <translation>カメラのノイズの代わりに、255 階調でこの大きさの白色ノイズを加えます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>the file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>--white is a kind of noise: it goes with --kind noise</source>
        <translation>--white はノイズの種類なので、--kind noise と一緒に使います</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/degrade.py"/>
        <source>{output}: skipped, it is there</source>
        <translation>{output}：すでにあるため飛ばしました</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>list the devices networks can run on</source>
        <translation>ネットワークを実行できるデバイスを一覧表示します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>print the devices as JSON</source>
        <translation>デバイスを JSON で出力します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (automatic choice)</source>
        <translation>{line}  （自動選択）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/devices.py"/>
        <source>{line}  (not used: {reason})</source>
        <translation>{line}  （使用しません：{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>measure PSNR and SSIM against clean photos</source>
        <translation>きれいな写真と比べて PSNR と SSIM を測定します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: no photo could be scored</source>
        <translation>{degraded}：評価できた写真がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{degraded}: is not of the size of {clean} ({sizes} pixels)</source>
        <translation>{degraded}：{clean} と大きさが違います（{sizes} ピクセル）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>a photo, or a folder</source>
        <translation>写真またはフォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>the clean photo, or a folder with the same file stems</source>
        <translation>きれいな写真、または拡張子を除いて同じ名前のファイルがあるフォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>print the scores as JSON</source>
        <translation>スコアを JSON で出力します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there are several photos named {stem} in {clean}</source>
        <translation>{path}：{clean} に {stem} という名前の写真が複数あります</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>{path}: there is no photo named {stem} in {clean}</source>
        <translation>{path}：{clean} に {stem} という名前の写真がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/evaluate.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>turn a published LIR checkpoint (.pth) into a weights file</source>
        <translation>公開されている LIR のチェックポイント（.pth）を重みファイルに変換します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>Use it: lir restore PHOTO --task {task} --weights {target}</source>
        <translation>使い方：lir restore 写真 --task {task} --weights {target}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>a checkpoint of the authors of LIR</source>
        <translation>LIR の著者によるチェックポイント</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>the weights file to write</source>
        <translation>書き出す重みファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/import_weights.py"/>
        <source>{output}: the name of a weights file ends in .safetensors</source>
        <translation>{output}：重みファイルの名前は .safetensors で終わらなければなりません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>list the trained weights</source>
        <translation>学習済みの重みを一覧表示します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>print the model cards as JSON</source>
        <translation>モデルカードを JSON で出力します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/models.py"/>
        <source>{what} {parameters:&gt;9} parameters, trained {date}</source>
        <translation>{what} パラメーター数 {parameters:&gt;9}、学習日 {date}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>restore photos</source>
        <translation>写真を復元します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>--task auto stands alone, and --copy-clean goes with it</source>
        <translation>--task auto は単独で指定します。--copy-clean はこれと一緒に使います</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>photos and folders of photos</source>
        <translation>写真、または写真のフォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>{tasks}, with a strength and controls of 0 to 100, such as denoise:70,colour=100,detail=20; several are applied in the order given. auto alone does what each photo needs, as lir suggest tells it</source>
        <translation>{tasks} のいずれか。denoise:70,colour=100,detail=20 のように、強さと調整項目を 0～100 で指定できます。複数を指定すると、その順に適用します。auto だけを指定すると、lir suggest の診断に従って写真ごとに必要な処理を行います</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>what a recipe says, saved as NAME{suffix}</source>
        <translation>NAME{suffix} に保存したレシピのとおりに処理します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a grey picture of the photo's shape, of any size: white where the result comes in, black where not</source>
        <translation>写真と同じ縦横比のグレースケール画像（大きさは自由）。白い部分に結果を反映し、黒い部分には反映しません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>with --task auto: a photo that needs nothing is copied, so that there is a result for each</source>
        <translation>--task auto のとき、処理の必要がない写真はコピーし、すべての写真に結果ができるようにします</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>a folder ends in a slash (default: beside the input)</source>
        <translation>フォルダーは最後にスラッシュを付けます（既定値：入力と同じ場所）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>name of results (default: "%(default)s")</source>
        <translation>結果の名前（既定値：「%(default)s」）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>write the recipe beside each photo, as NAME{suffix}; the window finds it there</source>
        <translation>各写真と同じ場所にレシピを NAME{suffix} として書き込みます。ウィンドウで開くと読み込まれます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print a line of JSON for each photo</source>
        <translation>写真ごとに 1 行の JSON を出力します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>print errors only</source>
        <translation>エラーだけを表示します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>the mask is black everywhere: every photo stays as it is</source>
        <translation>マスク全体が黒いため、どの写真も元のままです</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/command_line/subcommands/restore.py"/>
        <source>%n passed over: results of an earlier run; name the files to restore them again</source>
        <translation>
            <numerusform>以前の結果 %n 件を飛ばしました。もう一度復元するには、ファイルを指定してください</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>load all weights, restore the sample photos, and check what they gain</source>
        <translation>すべての重みを読み込んでサンプル写真を復元し、改善の度合いを確認します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/self_test.py"/>
        <source>Everything works.</source>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/suggest.py"/>
        <source>tell what ails photos, and which tasks would help</source>
        <translation>写真の問題点と、効果のある処理を示します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>train weights on a folder of clean photos</source>
        <translation>きれいな写真のフォルダーで重みを学習します</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>the same seed draws the same examples (default: 0)</source>
        <translation>同じシードなら同じ例を選びます（既定値：0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>, {score}</source>
        <translation>、{score}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>step {step}, loss {loss:.5f}, rate {rate:.2e}{score}, {minutes:.1f} minutes left</source>
        <translation>ステップ {step}、損失 {loss:.5f}、学習率 {rate:.2e}{score}、残り {minutes:.1f} 分</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds a run already; continue it by --resume {folder}, or name another by -o</source>
        <translation>{folder}：すでに学習の記録があります。--resume {folder} で続けるか、-o で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{folder}: holds no run that could be continued</source>
        <translation>{folder}：続けられる学習の記録がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{target}: try it by {command}</source>
        <translation>{target}：{command} で試せます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>{name} tells what ails a photo (lir suggest)</source>
        <translation>{name} は写真の問題点を診断します（lir suggest）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>size of network (default: fast)</source>
        <translation>ネットワークのサイズ（既定値：fast）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to learn from</source>
        <translation>学習に使うきれいな写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>clean photos to score on (default: every 16th of --data)</source>
        <translation>評価に使うきれいな写真（既定値：--data の 16 枚に 1 枚）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>wall-clock length of the run</source>
        <translation>学習を続ける時間（実時間）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>start from these weights; those of fast start best too</source>
        <translation>この重みから始めます。fast の重みから best を始めることもできます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>continue the run in this folder</source>
        <translation>このフォルダーの学習を続けます</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>folder of a new run (default: runs/TASK-MODEL)</source>
        <translation>新しい学習のフォルダー（既定値：runs/TASK-MODEL）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>CPU threads (default: as many as cores)</source>
        <translation>CPU のスレッド数（既定値：コア数）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>crops in a step, of the first side (default: 4)</source>
        <translation>1 ステップの切り抜き数、最初の大きさのとき（既定値：4）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>sides of the crops, one after the other through the run (default: what suits the task)</source>
        <translation>切り抜きの 1 辺。学習中に順に使います（既定値：処理に合った値）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>leave out photos whose own noise is stronger than this, of 255: it would be learnt as detail</source>
        <translation>写真自体のノイズがこの値（255 階調）より強いものを除きます。ディテールとして学習されてしまうためです</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are enlarged, up to twice: photos at full size are soft (default: 0.6)</source>
        <translation>2 倍まで拡大する切り抜きの割合。等倍の写真は柔らかいためです（既定値：0.6）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that are drawn: print, graphics, patterns, stars (default: 0.25, for haze none)</source>
        <translation>描いた画像（文字、図形、模様、星）を使う割合（既定値：0.25、かすみでは 0）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>share of the crops that stay clean, so that clean pictures come back unharmed (default: 0.1)</source>
        <translation>きれいなまま使う切り抜きの割合。きれいな画像を損なわないためです（既定値：0.1）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/subcommands/train.py"/>
        <source>peak learning rate (default: 0.001)</source>
        <translation>学習率の最大値（既定値：0.001）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>--crops: sides are multiples of {multiple} from {smallest} on</source>
        <translation>--crops：辺の長さは {smallest} 以上の {multiple} の倍数で指定してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{folder}: there is no photo of at least {least} x {least} pixels{wanted}</source>
        <translation>{folder}：{least} x {least} ピクセル以上の写真がありません{wanted}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source> with noise of at most {most:g} of 255 (--grain)</source>
        <translation>（ノイズが {most:g}/255 以下のもの、--grain）</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, it is smaller than {least} pixels</source>
        <translation>{path}：{least} ピクセルより小さいため除きました</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>left out: {reason}</source>
        <translation>除きました：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/command_line/training_setup.py"/>
        <source>{path}: left out, its own noise is {found:.2f} of 255</source>
        <translation>{path}：写真自体のノイズが {found:.2f}/255 あるため除きました</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: something unexpected went wrong ({error}); {log} says more</source>
        <translation>{about}：予期しない問題が発生しました（{error}）。詳しくは {log} を見てください</translation>
    </message>
    <message>
        <location filename="../../lir_app/error_messages.py"/>
        <source>{about}: there is not enough memory for it; close other programs</source>
        <translation>{about}：メモリが足りません。ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/icc.py"/>
        <source>the profile is broken</source>
        <translation>プロファイルが壊れています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>a profile of {space} on a picture of {channels}</source>
        <translation>{channels} の画像に {space} のプロファイルが付いています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/colour/working.py"/>
        <source>its colour profile cannot be used</source>
        <translation>カラープロファイルを使用できません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP with a JPEG or PNG file in it</source>
        <translation>JPEG または PNG ファイルを含む BMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>BMP of {bits} bits</source>
        <translation>{bits} ビットの BMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its colours have no bits</source>
        <translation>色にビットが割り当てられていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/bmp.py"/>
        <source>its header is missing</source>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/dng.py"/>
        <source>it holds no picture of a sensor</source>
        <translation>センサーの画像が含まれていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it claims to be {width} x {height} pixels</source>
        <translation>大きさが {width} x {height} ピクセルとされています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>claims to be {width} x {height} pixels; more than {most} megapixels are not opened</source>
        <translation>大きさが {width} x {height} ピクセルとされています。{most} メガピクセルを超えるファイルは開けません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off, and {share:.0%} of the picture is missing</source>
        <translation>途中で切れていて、画像の {share:.0%} がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off: {share:.0%} of the picture is missing</source>
        <translation>途中で切れています。画像の {share:.0%} がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>{share:.0%} of the picture is missing</source>
        <translation>画像の {share:.0%} がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: {share:.0%} of the picture is missing</source>
        <translation>ファイルが壊れています。画像の {share:.0%} がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/faults.py"/>
        <source>it is damaged: parts of the picture may be wrong</source>
        <translation>ファイルが壊れています。画像の一部が正しくない可能性があります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>HEIC of nothing but a film</source>
        <translation>動画だけの HEIC</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>AVIF of nothing but a film</source>
        <translation>動画だけの AVIF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the main one is restored</source>
        <translation>
            <numerusform>%n 枚の画像が含まれています。復元するのはメイン画像だけです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/heif.py"/>
        <source>it holds %n pictures; only the first is restored</source>
        <translation>
            <numerusform>%n 枚の画像が含まれています。復元するのは最初の画像だけです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of {channels} channels of {bits} bits</source>
        <translation>{channels} チャンネル、{bits} ビットの JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG-LS</source>
        <translation>JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/jpeg.py"/>
        <source>JPEG of hierarchical frames</source>
        <translation>階層型の JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of differences between colours</source>
        <translation>色差を記録したロスレス JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>lossless JPEG of {channels} channels</source>
        <translation>{channels} チャンネルの可逆 JPEG</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/lossless_jpeg.py"/>
        <source>it does not say what its channels are; they are taken for red, green and blue</source>
        <translation>チャンネルの種類が記録されていません。赤、緑、青とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>TIFF of old JPEG other than baseline of 1 or 3 channels of 8 bits</source>
        <translation>旧形式の JPEG を使う TIFF で、8 ビット 1 または 3 チャンネルのベースライン以外のもの</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG data has {count} channels</source>
        <translation>JPEG データが {count} チャンネルです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/old_jpeg.py"/>
        <source>its JPEG tables are missing</source>
        <translation>JPEG のテーブルがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/pillow.py"/>
        <source>{format} of the mode {mode}</source>
        <translation>モード {mode} の {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/png.py"/>
        <source>its values are of the range of video; they are spread over the full range</source>
        <translation>値がビデオの範囲です。全範囲に広げます</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>camera raw of samples that are packed in an unknown way</source>
        <translation>未知の方式で圧縮されたカメラ RAW</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is cut off: {rows} of {count} rows of the sensor are missing</source>
        <translation>途中で切れています。センサーの {count} 行のうち {rows} 行がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/raw.py"/>
        <source>it is not a camera raw file that can be read</source>
        <translation>読み込めるカメラの RAW ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>{model} of {count} channels</source>
        <translation>{count} チャンネルの {model}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}; 255 is taken for white</source>
        <translation>値の範囲は {low:.6g}～{high:.6g} です。255 を白とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>palette without colours</source>
        <translation>色のないパレット</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>L*a*b* of {bits} bits</source>
        <translation>{bits} ビットの L*a*b*</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>complex numbers</source>
        <translation>複素数</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have a sign; the least possible is taken for black</source>
        <translation>符号付きの値です。最小の値を黒とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>of the {bits} bits of its values only the lower 16 are used; taken as 16 bits</source>
        <translation>{bits} ビットの値のうち下位 16 ビットだけが使われているため、16 ビットとして扱います</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>some of its values are no numbers; they are taken for black</source>
        <translation>数値でない値が含まれています。その部分は黒とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.6g} to {high:.6g}, which are taken for black and white</source>
        <translation>値の範囲は {low:.6g}～{high:.6g} です。両端を黒と白とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values go from {low:.4g} to {high:.4g}; the {share:.1%} of them outside are not restored</source>
        <translation>値の範囲は {low:.4g}～{high:.4g} です。範囲外の {share:.1%} は復元しません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/samples.py"/>
        <source>its values have {bits} bits; 16 of them are kept</source>
        <translation>値は {bits} ビットですが、保持するのは 16 ビットです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/subsampled.py"/>
        <source>TIFF of coarser colours (YCbCr) other than 3 interleaved channels of 8 bits</source>
        <translation>色を間引いた TIFF（YCbCr）で、8 ビット 3 チャンネルのインターリーブ以外のもの</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds no picture</source>
        <translation>画像が含まれていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it has {count} of the {expected} pieces that its size asks for</source>
        <translation>この大きさには {expected} 個のデータが必要ですが、{count} 個しかありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of a camera's sensor in an unknown arrangement</source>
        <translation>配列が不明なカメラセンサーの TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of the colour model {name}</source>
        <translation>カラーモデル {name} の TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples of {bits} bits in the format {sampleformat}</source>
        <translation>{bits} ビット、サンプル形式 {sampleformat} の TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of inks other than CMYK</source>
        <translation>CMYK 以外のインクの TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>its tag {name} is not one number</source>
        <translation>タグ {name} の値が 1 つの数値ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF with the compression {name}</source>
        <translation>圧縮方式 {name} の TIFF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>TIFF of samples that are packed in an unknown way</source>
        <translation>サンプルが未知の方法で圧縮された TIFF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/photo/decoding/tiff.py"/>
        <source>it holds %n pictures; only the first of the largest is kept</source>
        <translation>
            <numerusform>%n 枚の画像が含まれています。残すのは最も大きい画像の 1 枚目だけです</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>its header is damaged</source>
        <translation>ヘッダーが破損しています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/decoding/truncated_png.py"/>
        <source>check sums in it are wrong; its picture is whole</source>
        <translation>チェックサムの一部が正しくありませんが、画像はすべてあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>{target}: there is no format of that suffix; use {known}</source>
        <translation>{target}：この拡張子の形式はありません。{known} を使ってください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/formats.py"/>
        <source>camera raw</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/losses.py"/>
        <source>data behind its picture are not kept</source>
        <translation>画像の後ろにあるデータは残りません</translation>
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
        <translation>メーカーノートの位置が変わりました。ほかのプログラムで一部の内容が読めないことがあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its EXIF is damaged; it is kept as it is where the format can hold that</source>
        <translation>EXIF が破損しています。形式が対応していれば、そのまま残します</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the HDR gain map</source>
        <translation>HDR ゲインマップ</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>maker notes at their place, so that programs may not find all that is in them</source>
        <translation>メーカーノートの元の位置（ほかのプログラムで一部の内容が読めないことがあります）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>comments and texts</source>
        <translation>コメントとテキスト</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>its HDR gain map is damaged and is not kept</source>
        <translation>HDR ゲインマップが破損しているため、残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>EXIF, which is damaged</source>
        <translation>破損した EXIF</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the film of the motion photo</source>
        <translation>モーションフォトの動画</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data behind the picture</source>
        <translation>画像の後ろにあるデータ</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>data that only {format} files hold</source>
        <translation>{format} ファイルだけが持てるデータ</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>all of the IPTC captions</source>
        <translation>IPTC キャプションの全体</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>Photoshop's resources</source>
        <translation>Photoshop のリソース</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/files.py"/>
        <source>the colour profile (colours are turned into sRGB)</source>
        <translation>カラープロファイル（色は sRGB に変換）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory claims too many entries</source>
        <translation>ディレクトリの項目数が多すぎます</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no byte order</source>
        <translation>バイトオーダーがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>no magic number</source>
        <translation>マジックナンバーがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/ifd.py"/>
        <source>a directory lies behind the end</source>
        <translation>ディレクトリの位置がファイルの終わりを超えています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its content credentials are not kept: they vouch for the file as it was</source>
        <translation>コンテンツクレデンシャルは残りません。元のファイルの来歴を証明するものだからです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its HDR gain map is not kept: it will look as it does on a display without HDR</source>
        <translation>HDR ゲインマップは残りません。写真は HDR 非対応のディスプレイでの見え方になります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its depth map is not kept</source>
        <translation>深度マップは残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>pictures that go with the main one, such as masks, are not kept</source>
        <translation>マスクなど、主画像に付属する画像は残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>data in it of kinds that are not known are not kept</source>
        <translation>種類のわからないデータは残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>the film of the motion photo is not kept</source>
        <translation>モーションフォトの動画は残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/isobmff.py"/>
        <source>its metadata are damaged and are not kept</source>
        <translation>メタデータが破損しているため、残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>comments of more than 64 KB</source>
        <translation>64 KB を超えるコメント</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>a part of its XMP is missing, and the rest of that part is not kept</source>
        <translation>XMP の一部が欠けているため、その部分の残りは残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg.py"/>
        <source>its HDR gain map cannot be found and is not kept</source>
        <translation>HDR ゲインマップが見つからないため、残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>a colour profile of more than 16 MB</source>
        <translation>16 MB を超えるカラープロファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/jpeg_segments.py"/>
        <source>XMP of more than 64 KB that cannot be split</source>
        <translation>分割できない 64 KB を超える XMP</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>check sums in it are wrong: what it tells besides its picture may be damaged</source>
        <translation>チェックサムの一部が正しくありません。画像以外の情報が壊れている可能性があります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>a text of more than 2 GB</source>
        <translation>2 GB を超えるテキスト</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>one of its texts is damaged and is not kept</source>
        <translation>テキストの 1 つが破損しているため、残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/png.py"/>
        <source>data in it that hold for the picture as it was are not kept</source>
        <translation>元の画像についてのデータは残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>tags of the EXIF that are damaged</source>
        <translation>破損した EXIF タグ</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its tags are damaged and are not kept</source>
        <translation>一部のタグが破損しているため、残りません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>its layers are not kept: the picture that they make is restored</source>
        <translation>レイヤーは残りません。統合した画像を復元します</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/metadata/tiff.py"/>
        <source>some of its private tags are not kept: they may lead to data elsewhere in the file</source>
        <translation>独自のタグの一部は残りません。ファイル内の別のデータを指している可能性があります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: was changed by another program while it was read; open it again</source>
        <translation>{path}：読み込み中にほかのプログラムが変更しました。もう一度開いてください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is not a photo of a kind that can be read</source>
        <translation>{path}：読み込める形式の写真ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}：ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: files of the kind {kind} are not restored; save it as PNG or TIFF first</source>
        <translation>{path}：{kind} 形式のファイルは復元できません。先に PNG か TIFF で保存してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its name says {said}, but it is {found}</source>
        <translation>拡張子は {said} ですが、実際は {found} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: there is not enough memory to open it; close other programs</source>
        <translation>{path}：開くにはメモリが足りません。ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: {reason} is not read; save it as TIFF or PNG of 16-bit RGB first</source>
        <translation>{path}：{reason}は読み込めません。先に 16 ビット RGB の TIFF か PNG で保存してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read ({text})</source>
        <translation>{path}：ファイルが破損していて読み込めません（{text}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: the file is damaged and cannot be read</source>
        <translation>{path}：ファイルが破損していて読み込めません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a folder, not a photo</source>
        <translation>{path}：写真ではなくフォルダーです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is a pipe or a device, not a photo</source>
        <translation>{path}：写真ではなくパイプかデバイスです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: you are not allowed to read it</source>
        <translation>{path}：読み取りが許可されていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>what it tells of its colours is not known; they are taken for sRGB</source>
        <translation>色についての指定が未知のものです。sRGB とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>its colour profile cannot be used; colours are taken for sRGB</source>
        <translation>カラープロファイルを使用できません。色は sRGB とみなします</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>{path}: is of a kind that is not read; save it in another format</source>
        <translation>{path}：対応していない種類のファイルです。別の形式で保存してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading.py"/>
        <source>the system does not take its name</source>
        <translation>システムがこの名前を受け付けません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for no process could be started for it; restart the program</source>
        <translation>{path}：読み込み用のプロセスを開始できないため、読み込めません。プログラムを再起動してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the file is damaged and cannot be read (the decoder crashed over it)</source>
        <translation>ファイルが破損していて読み込めません（デコーダーが異常終了しました）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>{path}: cannot be read, for the process that reads photos runs the script anew; what the script does must stand under: if __name__ == '__main__':</source>
        <translation>{path}：写真を読み込むプロセスがスクリプトをもう一度実行してしまうため、読み込めません。スクリプトの処理は次の行の下に書いてください：if __name__ == '__main__':</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/reading_process.py"/>
        <source>the system stopped its reading, mostly for want of memory; close other programs</source>
        <translation>システムが読み込みを中止しました。多くの場合、メモリ不足が原因です。ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{format} cannot hold {things}: left out</source>
        <translation>{format} に保存できないものを省きました：{things}</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: another program has written a file of this name meanwhile</source>
        <translation>{target}：その間にほかのプログラムが同じ名前のファイルを作成しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written: there is not enough memory; close other programs</source>
        <translation>{target}：メモリが足りないため書き込めません。ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/__init__.py"/>
        <source>{target}: cannot be written as {title}; choose another format</source>
        <translation>{target}：{title} として書き込めません。別の形式を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>a file of this name is there</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk gives back more than was written to it</source>
        <translation>書き込んだ量より多いデータがディスクから返されました</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/all_or_nothing.py"/>
        <source>the disk does not give back what was written to it</source>
        <translation>書き込んだデータがディスクから正しく返されません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk or network folder does not answer</source>
        <translation>ディスクまたはネットワークフォルダーが応答しません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>see whether it is connected, then save again</source>
        <translation>接続を確認してから、もう一度保存してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room on it, or choose another folder</source>
        <translation>空きを増やすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>ディスクの割り当て量を使い切っています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>make room, or choose another folder</source>
        <translation>空きを増やすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file is larger than this disk allows</source>
        <translation>ファイルがこのディスクで許される大きさを超えています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, or a format that compresses more</source>
        <translation>別のフォルダーか、より圧縮率の高い形式を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>you are not allowed to write there</source>
        <translation>ここへの書き込みは許可されていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>change the rights, or choose another folder</source>
        <translation>アクセス権を変更するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose a shorter one</source>
        <translation>短い名前を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>part of the path is a file, not a folder</source>
        <translation>パスの途中がフォルダーではなくファイルです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>there is a folder of that name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>it is a device, not a file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk does not take this name</source>
        <translation>この名前はディスクで使えません</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another one</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>its links lead in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>close other programs</source>
        <translation>ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another folder, and see to that disk</source>
        <translation>別のフォルダーを選び、そのディスクを点検してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the file there is read-only</source>
        <translation>そこにあるファイルは読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>choose another name, or allow it to be written</source>
        <translation>別の名前を選ぶか、書き込みを許可してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/disk_errors.py"/>
        <source>the system refuses</source>
        <translation>システムに拒否されました</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>transparency (it is laid on white)</source>
        <translation>透明度（白の上に重ねられます）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>more than {bits} bits a channel</source>
        <translation>チャンネルあたり {bits} ビットを超える階調</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>what is brighter than white in HDR ({hdr})</source>
        <translation>HDR で白より明るい部分（{hdr}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>values beyond black and white</source>
        <translation>黒と白の範囲を超える値</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/encoding.py"/>
        <source>channels that are neither colours nor transparency, such as masks</source>
        <translation>マスクなど、色でも透明度でもないチャンネル</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because another program has changed it meanwhile; choose another name</source>
        <translation>{target}：その間にほかのプログラムが変更したため、置き換えません。別の名前を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/replaceable.py"/>
        <source>{target}: is not replaced, because not all of it is in the result ({what}); choose another name</source>
        <translation>{target}：その内容のすべてが結果に含まれるわけではないため、置き換えません（{what}）。別の名前を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/photo/writing/target_check.py"/>
        <source>{target}: {title} holds {largest_side} pixels a side at most, the photo has {width} x {height}; choose PNG or TIFF</source>
        <translation>{target}：{title} の 1 辺は最大 {largest_side} ピクセルですが、写真は {width} x {height} ピクセルです。PNG か TIFF を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a number</source>
        <translation>{name} は数値でなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a whole number</source>
        <translation>{name} は整数でなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not true or false</source>
        <translation>{name} は true か false でなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a text</source>
        <translation>{name} は文字列でなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is {shown}, not a list</source>
        <translation>{name} は配列でなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is an object, not {shown}</source>
        <translation>{name} はオブジェクトでなければなりませんが、{shown} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} is too large a number</source>
        <translation>{name} の数値が大きすぎます</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} lacks "{key}"</source>
        <translation>{name} に「{key}」がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/json_values.py"/>
        <source>{name} holds "{key}", which is not known; {names} are</source>
        <translation>{name} に未知の「{key}」が含まれています。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts</source>
        <translation>{path}：透明な部分があります。マスクは灰色の濃さで働くので、黒または白の上に重ねて保存してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may be of any size, but of the photo's shape; crop or turn it to match the photo as it is seen upright</source>
        <translation>マスクは {width} x {height} ピクセル、写真は {photo_width} x {photo_height} ピクセルです。マスクの大きさは自由ですが、縦横比は写真と同じにしてください。正しい向きで見た写真に合わせて、切り抜くか回転してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no shape "{kind}"; the shapes are {names}</source>
        <translation>図形「{kind}」はありません。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>there is no effect "{effect}"; the effects are {names}</source>
        <translation>効果「{effect}」はありません。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{name} is two numbers, not {count}</source>
        <translation>{name} は 2 つの数値でなければなりませんが、{count} 個あります</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>{path}: in colour; a mask is grey, white where the result comes in and black where it stays away</source>
        <translation>{path}：カラー画像です。マスクはグレースケールで、結果を反映する部分を白、反映しない部分を黒にします</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/mask_files.py"/>
        <source>"picture" is no grey PNG file in base64</source>
        <translation>“picture” は base64 のグレーの PNG ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{name!r} cannot be the name of a preset; use letters, digits, spaces</source>
        <translation>{name!r} はプリセット名に使えません。文字、数字、空白を使ってください</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/presets.py"/>
        <source>{path}: cannot be removed: {reason}</source>
        <translation>{path}：削除できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>the strength of {task} must lie between 0 and 100, not {strength:g}</source>
        <translation>{task} の強さは 0～100 の範囲で指定してください（指定値：{strength:g}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} in {whole!r} is not a number</source>
        <translation>{whole!r} の {name} は数値ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{part!r} in {text!r} is no control with its amount, such as detail=20</source>
        <translation>{text!r} の {part!r} は、detail=20 のような調整項目と値ではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe.py"/>
        <source>{name} stands twice in {text!r}</source>
        <translation>{text!r} に {name} が 2 回あります</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{name} is given twice</source>
        <translation>{name} が 2 回指定されています</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>no recipe, for it lacks "lir_recipe"</source>
        <translation>「lir_recipe」がないため、レシピではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"lir_recipe" is {found}; versions begin with {version}</source>
        <translation>"lir_recipe" は {found} ですが、バージョンは {version} から始まります</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>a recipe of version {found}; this program reads version {version}, so a newer one is needed</source>
        <translation>バージョン {found} のレシピです。このプログラムが読めるのはバージョン {version} なので、新しいプログラムが必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>"size" is {size}; the sizes are {names}</source>
        <translation>「size」が {size} です。使えるのは {names} です</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>too large to be a recipe</source>
        <translation>レシピとしては大きすぎます</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：読み込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: no recipe, for it is no JSON</source>
        <translation>{path}：JSON ではないため、レシピではありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{path}: there is such a file already</source>
        <translation>{path}：ファイルがすでにあります</translation>
    </message>
    <message>
        <location filename="../../lir_app/recipes/recipe_files.py"/>
        <source>{text}. It is not written over: move it away first</source>
        <translation>{text}。上書きしません。先に別の場所へ移してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: finds a noisy sample noisy, and the clean one clean</source>
        <translation>診断：ノイズのあるサンプルをノイズあり、きれいなサンプルを問題なしと判定しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>formats: {titles}; camera raw and HEIC in</source>
        <translation>形式：{titles}。読み込みのみ：カメラ RAW、HEIC</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: sample {name} from {before:.2f} to {after:.2f} dB on {title} in {precision}</source>
        <translation>{task} {size}：サンプル {name} を {before:.2f} dB から {after:.2f} dB に改善（{title}、{precision}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{line}; it must gain more than {least} dB</source>
        <translation>{line}。{least} dB を超える改善が必要です</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: no weights in this version</source>
        <translation>診断：このバージョンに重みがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>diagnosis: {path} {found}, it says, which is wrong</source>
        <translation>診断：{path} の結果が誤っています（{found}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{title} {depth} bit</source>
        <translation>{title} {depth} ビット</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{folder}: there are no weights</source>
        <translation>{folder}：重みがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task}: no weights in this version</source>
        <translation>{task}：このバージョンに重みがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{task} {size}: no sample to restore</source>
        <translation>{task} {size}：復元するサンプルがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: came back as {depth} bits, {shape}</source>
        <translation>{name}：読み直すと {depth} ビット、{shape} でした</translation>
    </message>
    <message>
        <location filename="../../lir_app/self_test.py"/>
        <source>{name}: cannot be imported: {reason}</source>
        <translation>{name}：インポートできません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save A&amp;ll…</source>
        <translation>すべて保存(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Export Comparison…</source>
        <translation>比較画像を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Photo</source>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Copy Result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to All Photos</source>
        <translation>設定をすべての写真に適用(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Cop&amp;y Choices</source>
        <translation>設定をコピー(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pas&amp;te Choices</source>
        <translation>設定を貼り付け(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Select A&amp;ll Photos</source>
        <translation>すべての写真を選択(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore Selected</source>
        <translation>選択した写真を復元(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Save Selected…</source>
        <translation>選択した写真を保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Close Selected</source>
        <translation>選択した写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Apply Choices to Selected</source>
        <translation>設定を選択した写真に適用(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>See Selected To&amp;gether</source>
        <translation>選択した写真を並べて見る(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by S&amp;tate</source>
        <translation>写真を状態順に並べ替え(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sort Photos by &amp;Name</source>
        <translation>写真を名前順に並べ替え(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore &amp;All</source>
        <translation>すべて復元(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Accept Suggest&amp;ion</source>
        <translation>提案を採用(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Restore All as Su&amp;ggested</source>
        <translation>すべて提案どおりに復元(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Previous Photo</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Next Photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Sid&amp;e by Side</source>
        <translation>並べて表示(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Before</source>
        <translation>補正前(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;After</source>
        <translation>補正後(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Level Divider</source>
        <translation>上下に分割(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Photo &amp;Information</source>
        <translation>写真の情報(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>F&amp;ull Screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoo&amp;m In</source>
        <translation>拡大(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Compare with File…</source>
        <translation>ファイルと比較(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Linear Gradient</source>
        <translation>線形グラデーション(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Radial Gradient</source>
        <translation>円形グラデーション(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Stays &amp;Away</source>
        <translation>結果を反映しない(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Result Comes &amp;In</source>
        <translation>結果を反映する(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Smaller Brush</source>
        <translation>ブラシを小さく(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Lar&amp;ger Brush</source>
        <translation>ブラシを大きく(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Mask</source>
        <translation>マスクを表示(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Clear Mask</source>
        <translation>マスクを消去(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Save Reci&amp;pe Beside Photo</source>
        <translation>写真と同じ場所にレシピを保存(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>Show &amp;Log File</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/actions.py"/>
        <source>&amp;About LIR Studio</source>
        <translation>LIR Studio について(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Takes noise, rain, haze and blur out of photographs.</source>
        <translation>写真のノイズ、雨、かすみ、ブレを取り除きます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>files and folders to open</source>
        <translation>開くファイルとフォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>the photos were handed over by another program: Save writes over them, after one question, and ends; the exit code is 0 if it did and 1 if they are as they were</source>
        <translation>ほかのプログラムから渡された写真として開きます。保存すると、一度確認してから上書きし、終了します。終了コードは、上書きしたとき 0、元のままのとき 1 です</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>check that everything works, without a window</source>
        <translation>ウィンドウを開かずに、すべてが正常に動くか確認します</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/app.py"/>
        <source>Something unexpected went wrong ({error}). Your photos are untouched; the log file says more.</source>
        <translation>予期しない問題が発生しました（{error}）。写真はそのままです。詳しくはログファイルを見てください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Photo, before and after</source>
        <translation>写真の補正前と補正後</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/compare_view.py"/>
        <source>Arrow keys move the divider or the photo, with Shift always the photo. The wheel zooms.</source>
        <translation>矢印キーで境界線または写真を動かします。Shift キーを押しながらだと常に写真が動きます。ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Before</source>
        <translation>補正前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>After</source>
        <translation>補正後</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>partly restored</source>
        <translation>一部だけ復元</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>not restored yet</source>
        <translation>まだ復元していません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>Difference × {n}, black where equal</source>
        <translation>差分 × {n}（同じ部分は黒）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/canvas/labels.py"/>
        <source>preview at 1/{scale} size</source>
        <translation>1/{scale} サイズのプレビュー</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>LIR Studio speaks this language after its next start.</source>
        <translation>LIR Studio は、次に起動したときから日本語で表示されます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>As the System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/language_menu.py"/>
        <source>{language}: no font has its letters</source>
        <translation>{language}：対応するフォントがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Compare with</source>
        <translation>比較するファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>クリップボードに画像もファイルもありません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Pictures are not fetched from the web. Save {address} as a file and open that.</source>
        <translation>Web 上の画像は取得しません。{address} をファイルに保存してから開いてください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/open_commands.py"/>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Save Choices as Preset…</source>
        <translation>設定をプリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>&amp;Remove Preset</source>
        <translation>プリセットを削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Preset {name}</source>
        <translation>プリセット {name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Replace the preset {name}?</source>
        <translation>プリセット {name} を置き換えますか？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Remove the preset {name}?</source>
        <translation>プリセット {name} を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Saved the preset {name}</source>
        <translation>プリセット {name} を保存しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/preset_menu.py"/>
        <source>Removed the preset {name}</source>
        <translation>プリセット {name} を削除しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Export comparison</source>
        <translation>比較画像を書き出す</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>The result is on the clipboard.</source>
        <translation>結果をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/commands/save_commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>About LIR Studio</source>
        <translation>LIR Studio について</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Takes noise, rain, haze and blur out of photographs, on your own machine.</source>
        <translation>写真のノイズ、雨、かすみ、ブレを、お使いのコンピューターの中だけで取り除きます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Versions, device and models</source>
        <translation>バージョン、デバイス、モデル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>&lt;p&gt;Free software under the Apache License 2.0. No photo and nothing else is ever sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Apache License 2.0 で公開されている自由ソフトウェアです。写真もそのほかのデータも、外部に送信することは一切ありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/about.py"/>
        <source>Model cards</source>
        <translation>モデルカード（英語）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/form_rows.py"/>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/manual.py"/>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>As the original</source>
        <translation>元の写真と同じ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Keep camera data, place and captions</source>
        <translation>カメラ情報、位置情報、キャプションを残す</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>8 bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits per channel</source>
        <translation>チャンネルあたりのビット数</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/options_form.py"/>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Photos with results that are not saved: {n} ({names}).</source>
        <translation>結果が保存されていない写真：{n} 枚（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>LIR Studio ended unexpectedly. Results not saved then are still there.</source>
        <translation>LIR Studio が予期せず終了しました。保存していなかった結果は残っています。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Open Again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/recovery.py"/>
        <source>Discard Results</source>
        <translation>結果を破棄</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>{stem} is the photo's name, {tasks} what was done, {size} the network's size</source>
        <translation>{stem} は写真の名前、{tasks} は行った処理、{size} はネットワークの大きさです</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If the name is taken</source>
        <translation>同じ名前があるとき</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save again what is saved already</source>
        <translation>保存済みのものも再び保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Save like this all the same</source>
        <translation>このまま保存する</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Skip the photo</source>
        <translation>写真を飛ばす</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>If taken</source>
        <translation>重複時</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos are saved already.</source>
        <translation>
            <numerusform>%n 枚は保存済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be skipped: their names are taken.</source>
        <translation>
            <numerusform>%n 枚は、同じ名前のファイルがあるため飛ばします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n will be restored first.</source>
        <translation>
            <numerusform>%n 枚は、先に復元します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Original photos that would be replaced: {n} ({names}).</source>
        <translation>置き換えられる元の写真：{n} 枚（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Other files that would be replaced: {n} ({names}).</source>
        <translation>置き換えられるほかのファイル：{n} 個（{names}）。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>Names of several results, which will be told apart: {n} ({names}).</source>
        <translation>複数の結果で重なるため区別される名前：{n} 個（{names}）。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/dialogs/save_all_dialog.py"/>
        <source>%n photos, such as {name}.</source>
        <translation>
            <numerusform>写真 %n 枚（例：{name}）。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Replace the original photo</source>
        <translation>元の写真を置き換える</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Type a folder and a name.</source>
        <translation>フォルダーと名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>This is an original photo. Tick the box to write over it.</source>
        <translation>これは元の写真です。上書きするにはチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The file that is there will be replaced.</source>
        <translation>既存のファイルは置き換えられます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_as_dialog.py"/>
        <source>The name must end in {suffix} in this format.</source>
        <translation>この形式では、名前の最後が {suffix} でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/save_dialog.py"/>
        <source>Looking at the folder…</source>
        <translation>フォルダーを確認しています…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Show Before while held</source>
        <translation>押している間だけ補正前を表示</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Move brush or gradient, with Ctrl finely</source>
        <translation>ブラシやグラデーションを動かす（Ctrl で細かく）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Begin a stroke or gradient, and end it</source>
        <translation>ストロークやグラデーションを始める・終える</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/dialogs/shortcuts.py"/>
        <source>Photo on the canvas</source>
        <translation>キャンバス上の写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Double click sets back.</source>
        <translation>ダブルクリックで初期値に戻ります。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/amount_row.py"/>
        <source>Hold to see the photo without it; double click sets back.</source>
        <translation>押している間はこの調整を外して表示し、ダブルクリックで初期値に戻ります。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>How much of what</source>
        <translation>何をどれだけ反映するか</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls · %n changed</source>
        <translation>
            <numerusform>調整 · %n 項目を変更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls</source>
        <translation>調整</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>Controls of {task}</source>
        <translation>{task}の調整</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/control_fold.py"/>
        <source>{control} of {task}</source>
        <translation>{task}の{control}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not restored</source>
        <translation>未復元</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>{n} % restored</source>
        <translation>{n}% 復元</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>failed: {reason}</source>
        <translation>失敗：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/film_model.py"/>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/histogram.py"/>
        <source>Filled: before. Lines: after.</source>
        <translation>塗り：補正前　線：補正後</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/info_panel.py"/>
        <source>How the photo was taken</source>
        <translation>撮影情報</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close All</source>
        <translation>すべて閉じる</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/message_line.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/navigator.py"/>
        <source>Click or drag to move the view</source>
        <translation>クリックまたはドラッグで表示位置を移動</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/overall_bar.py"/>
        <source>Progress of all photos</source>
        <translation>すべての写真の進行状況</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Stop comparing with this file</source>
        <translation>このファイルとの比較をやめる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: PSNR {psnr:.2f} dB, SSIM {ssim:.4f}</source>
        <translation>{title}：PSNR {psnr:.2f} dB、SSIM {ssim:.4f}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>Compared with {name}</source>
        <translation>比較対象：{name}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/reference_line.py"/>
        <source>{title}: no difference</source>
        <translation>{title}：違いなし</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Drop photos here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Files, folders or the clipboard. Noise, rain, haze and blur go; nothing leaves this computer.</source>
        <translation>ファイル、フォルダー、クリップボードから開けます。ノイズ、雨、かすみ、ブレを取り除きます。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Open Photos…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Or try one of these</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/start_page.py"/>
        <source>Sample photo for {task}</source>
        <translation>{task}のサンプル写真</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Device in use</source>
        <translation>使用中のデバイス</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/status_bar.py"/>
        <source>Activity</source>
        <translation>動作状況</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/suggestion_line.py"/>
        <source>Choose the tasks that would help (U)</source>
        <translation>効果のある処理を選びます (U)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>Alt+↑ と Alt+↓ で移動</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>ドラッグで順序を変更 (Alt+↑、Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Suggested</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Not in this version yet.</source>
        <translation>このバージョンではまだ使えません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Strength of {task}</source>
        <translation>{task}の強さ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_card.py"/>
        <source>Order of {task}</source>
        <translation>{task}の順序</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Small network: quick, good for large batches</source>
        <translation>小さなネットワーク：速く、大量の写真に適しています</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Best</source>
        <translation>高品質</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Large network: the best result</source>
        <translation>大きなネットワーク：最も良い結果が得られます</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>What computes</source>
        <translation>計算に使うもの</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Save beside the original, under a name of its own (Ctrl+S)</source>
        <translation>元の写真と同じ場所に別の名前で保存 (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Stop (Esc)</source>
        <translation>中止 (Esc)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restore the whole photo (Ctrl+Return)</source>
        <translation>写真全体を復元 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_foot.py"/>
        <source>Whole photo: {time}</source>
        <translation>写真全体：{time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} on</source>
        <translation>{task}をオン</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>{task} off</source>
        <translation>{task}をオフ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Fast</source>
        <translation>ネットワーク：高速</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Size Best</source>
        <translation>ネットワーク：高品質</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/task_panel.py"/>
        <source>Move {task}</source>
        <translation>{task}を移動</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before</source>
        <translation>長押しで補正前</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Hold to see before (B)</source>
        <translation>押している間だけ補正前を表示 (B)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/toolbar.py"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where the result comes in and where it stays away</source>
        <translation>結果を反映する範囲と反映しない範囲</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Stays away</source>
        <translation>反映しない</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Comes in</source>
        <translation>反映する</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How large the brush is ([ and ])</source>
        <translation>ブラシの大きさ ([ と ])</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Softness</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How softly its edge fades</source>
        <translation>輪郭をどれだけぼかすか</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>How much a shape does</source>
        <translation>効果の強さ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where · %n drawn</source>
        <translation>
            <numerusform>範囲 · %n 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/panels/where_panel.py"/>
        <source>Where</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{width} × {height} · {megapixels:.1f} MP</source>
        <translation>{width} × {height} · {megapixels:.1f} MP</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Exposure</source>
        <translation>露出時間</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Aperture</source>
        <translation>絞り</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>Focal length</source>
        <translation>焦点距離</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/info_presenter.py"/>
        <source>{format}, {n} bit</source>
        <translation>{format}、{n} ビット</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Brush stroke</source>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/masking.py"/>
        <source>Clear mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/presenters/several_dialog.py"/>
        <source>%n photos, before and after</source>
        <translation>
            <numerusform>写真 %n 枚の補正前と補正後</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Automatic device</source>
        <translation>デバイスを自動で選択</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview in {time}…</source>
        <translation>プレビューまで {time}…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{width} × {height} · {depth} bit · {format}</source>
        <translation>{width} × {height} · {depth} ビット · {format}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{what} · the window closes once everything is saved</source>
        <translation>{what} · すべて保存したらウィンドウを閉じます</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Restoring {name}</source>
        <translation>{name} を復元中</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Paused · {n} of {all} restored</source>
        <translation>一時停止中 · {n}/{all} 枚を復元</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Preview stopped</source>
        <translation>プレビューを停止しました</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>Reading {name}…</source>
        <translation>{name} を読み込み中…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/presenters/window_presenter.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} を読み込めません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the program's icon cannot be drawn: Qt's SVG plug-in is missing</source>
        <translation>プログラムのアイコンを描画できません：Qt の SVG プラグインがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>the window cannot be drawn</source>
        <translation>ウィンドウを描画できません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{folder}: holds no plug-in {name}</source>
        <translation>{folder}：プラグイン {name} がありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/self_test.py"/>
        <source>{icon}: is not in the icon font</source>
        <translation>{icon}：アイコンフォントに含まれていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/translator.py"/>
        <source>{language} cannot be shown: no font of this system has its letters. Install one, such as Noto Sans CJK, and start LIR Studio again.</source>
        <translation>{language} を表示できません。このシステムには必要な文字を含むフォントがありません。Noto Sans CJK などをインストールし、LIR Studio を再起動してください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/widgets/wrapped_label.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Close without Saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The window closes once everything is saved.</source>
        <translation>すべて保存したらウィンドウを閉じます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Still being written: {names}. The folder may not answer. Close the window again to leave; the next start offers what is not written then.</source>
        <translation>まだ書き込み中です：{names}。フォルダーが応答していない可能性があります。終了するにはもう一度ウィンドウを閉じてください。書き込まれなかったものは次回の起動時に提示されます。</translation>
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
            <numerusform>このうち %n 枚は、復元後に保存される予定です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n results are not saved.</source>
        <translation>
            <numerusform>保存していない結果が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n photos are still to be restored.</source>
        <translation>
            <numerusform>まだ復元していない写真が %n 枚あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>%n pasted pictures are in no file yet.</source>
        <translation>
            <numerusform>貼り付けた画像 %n 枚はまだどのファイルにもありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>Stay Open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>The result for {name} is not saved.</source>
        <translation>{name} の結果は保存されていません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is still to be restored.</source>
        <translation>{name} はまだ復元が終わっていません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/closing.py"/>
        <source>{name} is in no file yet.</source>
        <translation>{name} はまだどのファイルにもありません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>The program that handed it over takes the result from there.</source>
        <translation>呼び出し元のプログラムが、そこから結果を受け取ります。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save and Go Back</source>
        <translation>保存して戻る</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/external_editing.py"/>
        <source>Save over {names} and go back?</source>
        <translation>{names} に上書き保存して戻りますか？</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Tasks</source>
        <translation>処理(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Pr&amp;esets</source>
        <translation>プリセット(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Where</source>
        <translation>範囲(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Appea&amp;rance</source>
        <translation>外観(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Selected Photos</source>
        <translation>選択した写真(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Undo {what}</source>
        <translation>元に戻す：{what}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/menu_bar.py"/>
        <source>Redo {what}</source>
        <translation>やり直し：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/window/notifications.py"/>
        <source>%n photos are restored.</source>
        <translation>
            <numerusform>%n 枚の写真を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/window/window.py"/>
        <source>No program was found here that shows {path}.</source>
        <translation>{path} を表示できるプログラムが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>noisy</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>rainy</source>
        <translation>雨</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>hazy</source>
        <translation>かすみ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>blurred</source>
        <translation>ブレ</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} 時間</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} of {all}</source>
        <translation>{n}/{all} 枚</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>Looks {words}</source>
        <translation>{words}が見られます</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/wording.py"/>
        <source>{time} left for all</source>
        <translation>全体で残り {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>%n results of this program were left out.</source>
        <translation>
            <numerusform>このプログラムの結果 %n 個を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Open Them</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>{name}: what its recipe says is chosen.</source>
        <translation>{name}：レシピのとおりに設定しました。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/opening.py"/>
        <source>Pasted {n}</source>
        <translation>貼り付け {n}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>the file cannot be read any more; a copy of it was kept with its result, and is used instead</source>
        <translation>ファイルを読み込めなくなりました。結果とともに保管されたコピーを代わりに使います</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/opening/read_jobs.py"/>
        <source>what was pasted cannot be read as a picture; save it as a file and open that</source>
        <translation>貼り付けたものを画像として読み込めません。ファイルに保存してから開いてください</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>The preview was stopped. It goes on once you change something.</source>
        <translation>プレビューを停止しました。何かを変更すると再開します。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>No preview of {name}: {reason}</source>
        <translation>{name} のプレビューを表示できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/preview/previewing.py"/>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/reference.py"/>
        <source>{other} cannot be compared with {name}: it has {a}, the photo {b}.</source>
        <translation>{other} は {name} と比較できません。大きさが {a} で、写真は {b} です。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the memory of {other} was not enough</source>
        <translation>{device}：{other} のメモリが足りませんでした</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: {other} is not used, {reason}</source>
        <translation>{device}：{other} は使用しません。{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Nothing can be restored here</source>
        <translation>ここでは復元できません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: no graphics card that can be used</source>
        <translation>{device}：使用できるグラフィックカードがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: your choice</source>
        <translation>{device}：手動で選択</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/devices.py"/>
        <source>{device}: the fastest here</source>
        <translation>{device}：最も高速</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring was stopped: %n photos are not restored.</source>
        <translation>
            <numerusform>復元を中止しました：%n 枚の写真は復元されていません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>{name} was not restored: {reason}</source>
        <translation>{name} を復元できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/restoring/restoring.py"/>
        <source>Restoring {name} was stopped.</source>
        <translation>{name} の復元を中止しました。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison of {name} was not saved: {reason}</source>
        <translation>{name} の比較画像を保存できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>its restoration was stopped.</source>
        <translation>復元を中止しました。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The comparison was not saved: {reason}</source>
        <translation>比較画像を保存できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/exporting.py"/>
        <source>The result was not copied: {reason}</source>
        <translation>結果をコピーできませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>The result of {name} is gone from where it was kept: it is restored again, then saved.</source>
        <translation>{name} の結果は保管場所から失われています。もう一度復元してから保存します。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: its restoration was stopped.</source>
        <translation>{name} は、復元を中止したため保存していません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n skipped: a file of that name is there already.</source>
        <translation>
            <numerusform>%n 枚は、同じ名前のファイルがあるため飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Show Folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason} The result is kept.</source>
        <translation>{name} を保存できませんでした：{reason}結果は残っています。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>{name} を保存できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>Saved {name} in {folder}</source>
        <translation>{name} を {folder} に保存しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos are restored first, then saved.</source>
        <translation>
            <numerusform>%n 枚の写真を先に復元し、その後保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos were not saved: their restoration was stopped.</source>
        <translation>
            <numerusform>%n 枚の写真は、復元を中止したため保存していません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>{name} is restored first, then saved.</source>
        <translation>{name} を先に復元し、その後保存します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/saving/save_report.py"/>
        <source>%n photos saved in {folder}</source>
        <translation>
            <numerusform>%n 枚の写真を {folder} に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>{name} is saved once its folder answers.</source>
        <translation>{name} は、フォルダーが応答したら保存されます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/saving.py"/>
        <source>no task is switched on.</source>
        <translation>オンになっている処理がありません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{text}; the result needs its photo, so put it back where it was</source>
        <translation>{text}。結果には元の写真が必要です。元の場所に戻してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/saving/write_jobs.py"/>
        <source>{path}: is no longer there; its disk may have been taken out, so choose where the result goes</source>
        <translation>{path}：なくなっています。ディスクが取り外された可能性があるため、結果の保存先を選んでください</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe asks for {title}, which is not in this installation</source>
        <translation>レシピにある{title}は、インストールされたものに含まれていません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choices.py"/>
        <source>the recipe applies {task} more than once, which only the command line does</source>
        <translation>レシピで{task}が 2 回以上指定されています。これはコマンドラインでのみ実行できます</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestion</source>
        <translation>提案を採用</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices</source>
        <translation>設定を適用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Accept suggestions for %n photos</source>
        <translation>
            <numerusform>写真 %n 枚に提案を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/session/choosing.py"/>
        <source>Apply choices to %n photos</source>
        <translation>
            <numerusform>写真 %n 枚に設定を適用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: its file is gone, or was changed since it was opened</source>
        <translation>{name}：ファイルがなくなったか、開いた後に変更されています</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it is damaged</source>
        <translation>{name}：保管されたコピーが壊れています</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/kept_photo.py"/>
        <source>{name}: the copy that was kept of it cannot be read</source>
        <translation>{name}：保管されたコピーを読み込めません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: the file was changed since it was restored; restore it again</source>
        <translation>{name}：復元したあとでファイルが変更されました。もう一度復元してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/result_file.py"/>
        <source>{name}: its stored result cannot be read; restore it again</source>
        <translation>{name}：保管した結果を読み込めません。もう一度復元してください</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>the file system refuses it</source>
        <translation>ファイルシステムが受け付けません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: there is no more room for results</source>
        <translation>{folder}：結果を保存する空きがありません</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{root}: results cannot be stored there ({reason})</source>
        <translation>{root}：結果を保管できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: results cannot be stored there ({reason})</source>
        <translation>{folder}：結果を保管できません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{folder}: the session cannot be written there ({reason})</source>
        <translation>{folder}：作業状態を書き込めません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/store.py"/>
        <source>{path}: cannot be taken over ({reason})</source>
        <translation>{path}：引き継げません（{reason}）</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results can be saved only as long as their photos are there.</source>
        <translation>{reason}。結果を保存できるのは、元の写真がある間だけです。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Save its result before you end the program: a crash would lose it.</source>
        <translation>{reason}。プログラムを終了する前に結果を保存してください。異常終了すると失われます。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{reason}. Results stay in memory until they are saved: a crash would lose them.</source>
        <translation>{reason}。結果は保存するまでメモリ上にあるため、プログラムが異常終了すると失われます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>%n results are gone from the disk where they were kept; restore their photos again.</source>
        <translation>
            <numerusform>%n 件の結果が、保管先のディスクからなくなりました。写真をもう一度復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/store/storing.py"/>
        <source>{name} was changed since it was restored; it is shown as it was then.</source>
        <translation>{name} は復元した後に変更されています。復元したときの状態で表示します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos were closed with results that are not saved.</source>
        <translation>
            <numerusform>結果を保存していない写真 %n 枚を閉じました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n pasted pictures that are in no file were closed.</source>
        <translation>
            <numerusform>どのファイルにもない貼り付けた画像 %n 枚を閉じました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Restoring is paused: neither disk nor memory takes more results. Save some, then restore.</source>
        <translation>復元を一時停止しました。ディスクにもメモリにも、結果を置く空きがありません。いくつか保存してから復元してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>%n photos have the choices again that they had before.</source>
        <translation>
            <numerusform>写真 %n 枚の設定を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>This installation has no trained weights. Install the program again.</source>
        <translation>学習済みの重みがありません。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Close {name}</source>
        <translation>{name} を閉じる</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Reopen</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>Choose device</source>
        <translation>デバイスの選択</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed with a result that is not saved.</source>
        <translation>{name} を、結果を保存しないまま閉じました。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/studio.py"/>
        <source>{name} was closed and is in no file.</source>
        <translation>{name} を閉じました。どのファイルにも保存されていません。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>Something unexpected went wrong ({error}). The log file, in the Help menu, says more.</source>
        <translation>予期しない問題が発生しました（{error}）。詳しくは、ヘルプメニューからログファイルを見てください。</translation>
    </message>
    <message>
        <location filename="../../lir_app/ui/work/threads/worker.py"/>
        <source>There is not enough memory. Close other photos or programs.</source>
        <translation>メモリが足りません。ほかの写真やプログラムを閉じてください。</translation>
    </message>
</context>
</TS>
