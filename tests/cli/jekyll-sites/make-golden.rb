# frozen_string_literal: true

# Makes the golden file of each site again: what `jekyll build` says of it, its exit code, and the files it writes.
#   ruby tests/cli/jekyll-sites/make-golden.rb [NAME…]

require "fileutils"
require "json"
require "open3"
require "tmpdir"

HERE = __dir__
WORDS = /Liquid Exception|Conflict:|Deprecation:|does not have a valid date/

def unpack(text, root)
  text.split(/^-- (.+) --\n/)[1..].each_slice(2) do |path, content|
    file = File.join(root, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, content)
  end
end

def read_site(root)
  Dir.chdir(root) do
    Dir.glob("_site/**/*").select { |file| File.file?(file) && !file.end_with?(".map") }.sort.to_h do |file|
      [file.delete_prefix("_site/"), File.read(file)]
    end
  end
end

def build(text)
  Dir.mktmpdir do |folder|
    root = File.join(File.realpath(folder), "site")
    unpack(text, root)
    said, status = Open3.capture2e({ "TZ" => "UTC" }, "jekyll", "build", "--disable-disk-cache", :chdir => root)
    lines = said.gsub(/\e\[\d*m/, "").gsub("#{root}/", "./").lines.map(&:strip)
    { "code" => status.exitstatus, "said" => lines.grep(WORDS), "files" => read_site(root) }
  end
end

names = ARGV.empty? ? Dir["#{HERE}/*.site"].map { |file| File.basename(file, ".site") } : ARGV
names.sort.each do |name|
  golden = build(File.read("#{HERE}/#{name}.site"))
  File.write("#{HERE}/#{name}.json", "#{JSON.pretty_generate(golden)}\n")
end
