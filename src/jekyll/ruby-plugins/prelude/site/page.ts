/** `Jekyll::Page`, in Ruby. */
export const page = String.raw`
module Jekyll
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
end
`;
