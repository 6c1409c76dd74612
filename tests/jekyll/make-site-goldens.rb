# Makes FOLDER/golden/*.json: the files that the real Jekyll, with the real plugins, writes for each site of
# FOLDER/sites, line by line, with VERSION for Jekyll's.
# Run it in this folder: ruby make-site-goldens.rb FOLDER [NAME…], with `plugins`, `sass` or `traps` for FOLDER
require "jekyll"
require "json"
require "tmpdir"
require "fileutils"

def unpack(text, root)
  text.split(/^-- (.+) --\n/)[1..].each_slice(2) do |path, content|
    file = File.join(root, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, content)
    File.utime(0, 1_700_000_000, file)
  end
end

def lines_of(text)
  text.empty? ? [""] : text.gsub(Jekyll::VERSION, "VERSION").split("\n", -1)
end

def build(root)
  dest = File.join(root, "_site")
  config = Jekyll.configuration("source" => root, "destination" => dest, "quiet" => true, "disable_disk_cache" => true)
  Jekyll::Site.new(config).process
  files = Dir.glob("**/*", File::FNM_DOTMATCH, base: dest).select { |path| File.file?(File.join(dest, path)) }
  files.sort.to_h { |path| [path, lines_of(File.read(File.join(dest, path)))] }
end

ENV["TZ"] = "UTC"
folder, *names = ARGV
Dir.chdir(folder)
names = names.empty? ? Dir["sites/*.site"].map { |file| File.basename(file, ".site") } : names
FileUtils.mkdir_p("golden")
names.sort.each do |name|
  # Plugins stay loaded and Jekyll keeps caches: each site gets a process of its own.
  Process.wait(fork do
    Dir.mktmpdir do |folder|
      root = File.join(File.realpath(folder), "site")
      unpack(File.read("sites/#{name}.site"), root)
      golden = Dir.chdir(root) { build(root) }
      File.write("golden/#{name}.json", "#{JSON.pretty_generate(golden)}\n")
    end
  end)
  warn "#{name}: #{$?}" unless $?.success?
end
