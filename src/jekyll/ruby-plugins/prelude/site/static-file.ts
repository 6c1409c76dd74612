/** `Jekyll::StaticFile`, in Ruby. */
export const staticFile = `
module Jekyll
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
end
`;
