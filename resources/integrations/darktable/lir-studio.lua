--[[
LIR Studio for darktable: a place to export to, and a shortcut's action, that restores photos in LIR Studio and imports
the results beside their originals, grouped with them.

Install: copy this file into the folder "lua" of darktable's configuration (on Linux ~/.config/darktable/lua) and add
to the file luarc beside that folder the line:  require "lir-studio"
Then choose "LIR Studio" as target storage in the export module, with TIFF of 16 bits as format. Where lir-studio is not
found by its name, Preferences > Lua options says which program to start.
]]

local darktable = require "darktable"

local MODULE = "lir-studio"

darktable.preferences.register(
  MODULE, "program", "string", "LIR Studio: program", "What starts LIR Studio", "lir-studio"
)

local function quoted(text)
  if darktable.configuration.running_os == "windows" then
    return '"' .. text .. '"'
  end
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

local function is_there(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

-- A name beside the original that no file has.
local function free_name(image, exported)
  local stem = image.filename:gsub("%.[^.]*$", "")
  local suffix = exported:match("%.[^.]*$")
  local number, path = 1, nil
  repeat
    local count = number > 1 and "-" .. number or ""
    path = image.path .. "/" .. stem .. "-lir" .. count .. suffix
    number = number + 1
  until not is_there(path)
  return path
end

-- Nothing is written beside the originals unless LIR Studio says that it saved.
local function finish(_, exported)
  local files, images = {}, {}
  for image, file in pairs(exported) do
    images[#images + 1] = image
    files[#files + 1] = quoted(file)
  end
  local program = darktable.preferences.read(MODULE, "program", "string")
  local code = darktable.control.execute(quoted(program) .. " --edit " .. table.concat(files, " "))
  for _, image in ipairs(images) do
    local file = exported[image]
    if code == 0 then
      local target = free_name(image, file)
      local source, result = io.open(file, "rb"), io.open(target, "wb")
      if source and result and result:write(source:read("a")) and result:close() then
        local imported = darktable.database.import(target)
        if imported then imported:group_with(image) end
      else
        darktable.print("LIR Studio: " .. target .. " cannot be written.")
      end
      if source then source:close() end
    end
    os.remove(file)
  end
  if code ~= 0 then darktable.print("LIR Studio: closed without saving; nothing was changed.") end
end

darktable.register_storage(MODULE, "LIR Studio", nil, finish)
