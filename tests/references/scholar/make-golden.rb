# Writes golden.json: what jekyll-scholar 7.3 makes of each page of cases.yml, with the styles and locales of the
# Citation Style Language's repositories. Run with jekyll-scholar and its dependencies in the load path:
#   CSL_STYLES=styles CSL_LOCALES=locales ruby make-golden.rb
# What citeproc-ruby and Lectern set otherwise (titles of journals in capitals) is kept out of the cases.
require 'jekyll'
require 'jekyll/scholar'
require 'json'
require 'tmpdir'
require 'yaml'

CSL::Style.root = ENV['CSL_STYLES'] if ENV['CSL_STYLES']
CSL::Locale.root = ENV['CSL_LOCALES'] if ENV['CSL_LOCALES']
here = __dir__

golden = YAML.load_file(File.join(here, 'cases.yml')).map do |made|
  Dir.mktmpdir do |folder|
    FileUtils.mkdir_p([File.join(folder, '_bibliography'), File.join(folder, '_layouts')])
    FileUtils.cp(Dir[File.join(here, '*.bib')], File.join(folder, '_bibliography'))
    File.write(File.join(folder, '_layouts', 'plain.html'), "---\n---\n<b>{{ entry.title }}</b> {{ page.title }}\n")
    File.write(File.join(folder, 'index.html'), "---\ntitle: Works\n---\n#{made['text']}\n")
    config = Jekyll.configuration(
      'source' => folder, 'destination' => File.join(folder, '_site'), 'quiet' => true, 'disable_disk_cache' => true,
      'scholar' => made['scholar'] || {}
    )
    Jekyll::Cache.base_cache.each_value(&:clear)
    Dir.chdir(folder) { Jekyll::Site.new(config).process }
    File.read(File.join(folder, '_site', 'index.html'))
  end
end
File.write(File.join(here, 'golden.json'), JSON.pretty_generate(golden) + "\n")
