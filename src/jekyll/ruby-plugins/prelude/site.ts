/** The site and what it holds, in Ruby. What is made here is taken over by the course when all plugins have run. */
export const jekyllSite = String.raw`
module Jekyll
  class Site
    attr_accessor :config, :pages, :static_files, :data, :layouts, :time, :source, :dest, :collections, :baseurl, :liquid_renderer, :theme, :lsi, :safe, :show_drafts, :unpublished, :future, :limit_posts, :permalink_style, :exclude, :include, :keep_files, :converters, :generators, :plugins, :drafts, :reader, :regenerator, :gems

    def posts
      collections['posts']
    end

    def documents
      collections.values.flat_map(&:docs).uniq
    end

    def docs_to_write
      documents.select(&:write?)
    end

    def static_files_to_write
      static_files
    end

    def each_site_file
      (pages + static_files + docs_to_write).each { |item| yield item }
    end

    def collection_names
      collections.keys
    end

    def post_attr_hash(attribute)
      groups = Hash.new { |hash, key| hash[key] = [] }
      posts.docs.each { |post| Array(post.data[attribute]).each { |name| groups[name] << post } }
      groups.each_value { |group| group.sort!.reverse! }
      groups
    end

    def tags
      post_attr_hash('tags')
    end

    def categories
      post_attr_hash('categories')
    end

    def site_data
      data
    end

    def frontmatter_defaults
      @frontmatter_defaults ||= FrontmatterDefaults.new
    end

    def in_source_dir(*paths)
      paths.reduce(source) { |base, path| Jekyll.sanitized_path(base, path) }
    end

    def in_dest_dir(*paths)
      paths.reduce(dest) { |base, path| Jekyll.sanitized_path(base, path) }
    end

    def in_theme_dir(*)
      nil
    end

    def in_cache_dir(*paths)
      in_source_dir('.jekyll-cache', *paths)
    end

    def find_converter_instance(type)
      @converter_instances ||= {}
      @converter_instances[type] ||= type.new(config)
    end
    alias getConverterImpl find_converter_instance

    def site_payload
      Lectern.payload
    end

    def to_liquid
      Lectern.payload['site']
    end

    def incremental?(*)
      false
    end

    def publisher
      @publisher ||= Publisher.new
    end

    def inspect
      "#<Jekyll::Site @source=#{source}>"
    end
  end

  class Publisher
    def publish?(thing)
      thing.data['published'] != false
    end

    def hidden_in_the_future?(thing)
      thing.respond_to?(:date) && thing.date > Time.now
    end
  end

  class FrontmatterDefaults
    def find(path, type, setting)
      all(path, type)[setting]
    end

    def all(path, type)
      Lectern.defaults(path, type.to_s)
    end
  end

  class Layout
    attr_accessor :name, :data, :content, :path, :relative_path, :ext, :site
  end

  class StaticFile
    attr_reader :relative_path, :extname, :name, :path, :collection, :site
    attr_accessor :data

    def initialize(site, base, dir, name, collection = nil)
      @site = site
      @base = base
      @dir = dir
      @name = name
      @collection = collection
      @relative_path = File.join(*[@dir, @name].compact)
      @relative_path = "/#{@relative_path}" unless @relative_path.start_with?('/')
      @extname = File.extname(@name)
      @data = {}
      @path = File.join(*[@base, @dir, @name].compact)
    end

    def url
      @url || @relative_path
    end

    def basename
      File.basename(name, extname)
    end

    def destination(dest)
      Jekyll.sanitized_path(dest, Lectern.unescape_path(url))
    end

    def modified_time
      File.mtime(path)
    end

    def mtime
      modified_time.to_i
    end

    def write?
      true
    end

    def type
      collection ? collection.label.to_sym : :static
    end

    def defaults
      {}
    end

    def [](key)
      data[key]
    end

    def to_liquid
      Lectern.drop(self)
    end

    def inspect
      "#<Jekyll::StaticFile @relative_path=#{relative_path.inspect}>"
    end
  end

  class Collection
    attr_reader :site, :label, :metadata
    attr_accessor :docs, :files

    def initialize(site, label)
      @site = site
      @label = label
      @metadata = {}
      @docs = []
      @files = []
    end

    def filtered_entries
      docs.map(&:relative_path)
    end

    def relative_directory
      "_#{label}"
    end

    def directory
      site.in_source_dir(site.config['collections_dir'] || '', relative_directory)
    end

    def collection_dir(*files)
      File.join(directory, *files)
    end

    def write?
      !!metadata['output']
    end

    def exists?
      File.directory?(directory)
    end

    def each(&block)
      docs.each(&block)
    end

    def method_missing(name, *args, &block)
      docs.respond_to?(name) ? docs.public_send(name, *args, &block) : super
    end

    def respond_to_missing?(name, all = false)
      docs.respond_to?(name, all) || super
    end

    def inspect
      "#<Jekyll::Collection @label=#{label}>"
    end
  end

  module Convertible
    def to_s
      content || ''
    end

    def published?
      !(data.key?('published') && data['published'] == false)
    end

    def read_yaml(base, name, _options = {})
      text = Lectern.read_matter(File.join(*[base, name].compact))
      self.data ||= {}
      self.data.merge!(text[0])
      self.content = text[1]
    end

    def output_ext
      Lectern.output_ext(ext.to_s, data && data['permalink'])
    end

    def render_with_liquid?
      data['render_with_liquid'] != false
    end

    def place_in_layout?
      !['.scss', '.sass', '.coffee'].include?(ext)
    end

    def [](key)
      respond_to?(key) ? send(key) : data[key]
    end

    def asset_file?
      ['.scss', '.sass', '.coffee'].include?(ext)
    end
  end

  class Page
    include Convertible
    HTML_EXTENSIONS = %w[.html .xhtml .htm].freeze
    ATTRIBUTES_FOR_LIQUID = %w[content dir excerpt name path url].freeze
    attr_writer :dir
    attr_accessor :basename, :content, :data, :ext, :name, :output, :pager, :site
    alias extname ext

    def initialize(site, base, dir, name)
      @site = site
      @base = base
      @dir = dir
      @name = name
      process(name)
      read_yaml(File.join(base, dir), name)
      Hooks.trigger(:pages, :post_init, self)
    end

    def dir
      url.end_with?('/') ? url : url_dir
    end

    def url_dir
      folder = File.dirname(url)
      folder.end_with?('/') ? folder : "#{folder}/"
    end

    def permalink
      data && data['permalink']
    end

    def template
      if !html?
        '/:path/:basename:output_ext'
      elsif index?
        '/:path/'
      else
        Utils.add_permalink_suffix('/:path/:basename', site.config['permalink'])
      end
    end

    def url
      @url ||= URL.new(template: template, placeholders: url_placeholders, permalink: permalink).to_s
    end

    def url_placeholders
      { path: @dir, basename: basename, output_ext: output_ext }
    end

    def process(name)
      return unless name

      self.ext = File.extname(name)
      self.basename = name[0..(-ext.length - 1)].gsub(/\.*\z/, '')
      @url = nil
      @relative_path = nil
    end

    def path
      data && data['path'] || relative_path
    end

    def relative_path
      @relative_path ||= File.join(@dir.to_s, @name.to_s).delete_prefix('/')
    end

    def destination(dest)
      path = Jekyll.sanitized_path(dest, Lectern.unescape_path(url))
      path = File.join(path, 'index') if url.end_with?('/')
      path.end_with?(output_ext) ? path : path + output_ext
    end

    def html?
      HTML_EXTENSIONS.include?(output_ext)
    end

    def index?
      basename == 'index'
    end

    def type
      :pages
    end

    def trigger_hooks(event, *args)
      Hooks.trigger(:pages, event, self, *args)
    end

    def write?
      true
    end

    def excerpt
      data['excerpt'] && data['excerpt'].to_s
    end

    def to_liquid(*)
      Lectern.drop(self)
    end

    def inspect
      "#<#{self.class} @relative_path=#{relative_path.inspect}>"
    end
  end

  class PageWithoutAFile < Page
    def read_yaml(*)
      @data ||= {}
    end

    def inspect
      "#<Jekyll::PageWithoutAFile @relative_path=#{relative_path.inspect}>"
    end
  end

  class Document
    include Comparable
    YAML_FRONT_MATTER_REGEXP = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
    DATELESS_FILENAME_MATCHER = %r{^(?:.+/)*(.*)(\.[^.]+)$}
    DATE_FILENAME_MATCHER = %r{^(?>.+/)*?(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^.]+)$}
    attr_reader :path, :extname, :collection, :type
    attr_accessor :site, :content, :output, :data

    def initialize(path, relations = {})
      @path = path
      @site = relations[:site]
      @collection = relations[:collection]
      @extname = File.extname(path)
      @type = @collection.label.to_sym
      @data = {}
      Hooks.trigger(@collection.label.to_sym, :post_init, self)
      Hooks.trigger(:documents, :post_init, self)
    end

    def read(*)
      found = Lectern.read_matter(path)
      @data.merge!(found[0])
      @content = found[1]
    rescue Errno::ENOENT
      @content ||= ''
    end

    def merge_data!(other, source: 'YAML front matter')
      Utils.deep_merge_hashes!(data, other)
    end

    def relative_path
      @relative_path ||= path.delete_prefix("#{site.source}/")
    end

    def basename
      @basename ||= File.basename(path)
    end

    def basename_without_ext
      @basename_without_ext ||= File.basename(path, '.*')
    end

    def cleaned_relative_path
      relative_path[0..-extname.length - 1].sub(collection.relative_directory, '').gsub(/\.*\z/, '')
    end

    def date
      data['date'] ||= (draft? ? File.mtime(path) : site.time)
    end

    def draft?
      data['draft'] ||= relative_path.include?('_drafts')
    end

    def url
      Lectern.document_url(self)
    end

    def id
      @id ||= File.join(File.dirname(url), (data['slug'] || basename_without_ext).to_s)
    end

    def permalink
      data && data['permalink']
    end

    def url_template
      collection.metadata['permalink'] || '/:collection/:path'
    end

    def output_ext
      Lectern.output_ext(extname, permalink)
    end

    def destination(dest)
      path = Jekyll.sanitized_path(dest, Lectern.unescape_path(url))
      path = File.join(path, 'index.html') if url.end_with?('/')
      path.end_with?(output_ext) ? path : path + output_ext
    end

    def excerpt
      data['excerpt'] || Lectern.excerpt(self)
    end

    def generate_excerpt?
      !site.config['excerpt_separator'].to_s.empty?
    end

    def next_doc
      docs = collection.docs
      at = docs.index { |doc| doc.equal?(self) }
      at && docs[at + 1]
    end

    def previous_doc
      docs = collection.docs
      at = docs.index { |doc| doc.equal?(self) }
      at && at > 0 ? docs[at - 1] : nil
    end

    def related_posts
      (site.posts.docs.reverse - [self]).first(10)
    end

    def published?
      data['published'] != false
    end

    def write?
      collection.write? && published?
    end

    def render_with_liquid?
      data['render_with_liquid'] != false
    end

    def place_in_layout?
      true
    end

    def asset_file?
      false
    end

    def yaml_file?
      %w[.yaml .yml].include?(extname)
    end

    def trigger_hooks(event, *args)
      Hooks.trigger(collection.label.to_sym, event, self, *args) if collection
      Hooks.trigger(:documents, event, self, *args)
    end

    def [](key)
      data.key?(key) ? data[key] : (respond_to?(key) ? public_send(key) : nil)
    end

    def []=(key, value)
      data[key] = value
    end

    def to_liquid
      Lectern.drop(self)
    end

    def to_s
      output || content || ''
    end

    def <=>(other)
      return nil unless other.respond_to?(:data)

      order = data['date'] <=> other.data['date']
      order.nil? || order.zero? ? path <=> other.path : order
    end

    def respond_to_missing?(name, all = false)
      data.key?(name.to_s) || super
    end

    def inspect
      "#<Jekyll::Document #{relative_path} collection=#{collection.label}>"
    end
  end

  Post = Document
  Excerpt = Class.new

  class Reader
    def initialize(site)
      @site = site
    end
  end

  module Drops
    class Drop
      include Enumerable

      def method_missing(name, *args)
        key?(name.to_s) ? self[name.to_s] : super
      end

      def respond_to_missing?(name, all = false)
        key?(name.to_s) || super
      end

      def each(&block)
        to_h.each(&block)
      end

      def dig(key, *more)
        found = self[key]
        more.empty? || found.nil? ? found : found.dig(*more)
      end

      def fetch(key, *otherwise)
        key?(key) ? self[key] : (otherwise.empty? ? raise(KeyError, "key not found: #{key.inspect}") : otherwise.first)
      end

      def merge!(other)
        other.each { |key, value| self[key] = value }
        self
      end

      def is_a?(type)
        type == Hash || super
      end

      alias kind_of? is_a?
      alias has_key? key?
      alias include? key?
      alias to_hash to_h

      def inspect
        to_h.inspect
      end
      alias to_s inspect

      def to_json(*)
        to_h.to_json
      end
    end
  end
end
`;
