# Makes tests/jekyll/fixtures/*.json: what the real Jekyll reads out of each site beside it.
# Run it in this folder: ruby make-golden.rb [NAME…]
require "jekyll"
require "json"
require "tmpdir"
require "fileutils"
require_relative "../corpus/sort-folders"

def unpack(text, root)
  text.split(/^-- (.+) --\n/)[1..].each_slice(2) do |path, content|
    file = File.join(root, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, content)
  end
end

def show(value)
  case value
  when Hash then value.to_h { |key, item| [key.to_s, show(item)] }
  when Array then value.map { |item| show(item) }
  when Time, Date then value.to_s
  when Jekyll::Excerpt then { "excerpt" => value.content }
  when Jekyll::Document, Jekyll::Page then value.url
  when Float then value.to_s
  else value
  end
end

def describe(thing, dest)
  {
    "path" => thing.relative_path,
    "url" => thing.url,
    "output" => thing.destination(dest).delete_prefix("#{dest}/"),
  }
end

def read(root, dest)
  config = Jekyll.configuration("source" => root, "destination" => dest, "quiet" => true, "disable_disk_cache" => true)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  site.generate
  {
    "labels" => site.collections.keys,
    "collections" => site.collections.to_h do |label, collection|
      [label, collection.docs.map do |doc|
        written = doc.write?
        describe(doc, dest).merge("id" => doc.id, "written" => written, "data" => show(doc.data.merge("date" => doc.date)))
      end]
    end,
    "pages" => site.pages.map { |page| describe(page, dest).merge("data" => show(Jekyll::Utils.deep_merge_hashes(site.frontmatter_defaults.all(page.relative_path, :pages), page.data))) },
    "static" => site.static_files.map { |file| describe(file, dest).merge("written" => file.write?) },
    "layouts" => site.layouts.keys.sort,
    "data" => show(site.data),
  }
end

ENV["TZ"] = "UTC"
names = ARGV.empty? ? Dir["fixtures/*.site"].map { |file| File.basename(file, ".site") } : ARGV
names.sort.each do |name|
  # Jekyll keeps caches between sites: each gets a process of its own.
  Process.wait(fork do
    Dir.mktmpdir do |folder|
      root = File.join(File.realpath(folder), "site")
      unpack(File.read("fixtures/#{name}.site"), root)
      golden = Dir.chdir(root) { read(root, File.join(root, "_site")) }
      File.write("fixtures/#{name}.json", "#{JSON.pretty_generate(golden)}\n")
    end
  end)
end
