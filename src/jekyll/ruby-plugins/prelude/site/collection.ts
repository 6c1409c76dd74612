/** `Jekyll::Collection`, in Ruby. */
export const collection = `
module Jekyll
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
end
`;
