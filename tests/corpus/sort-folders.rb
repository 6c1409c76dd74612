# Jekyll takes the files of a folder as the file system lists them: here in one order on every machine.
Dir.singleton_class.prepend(Module.new { def entries(*) = super.sort })
