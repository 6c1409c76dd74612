/** `Jekyll::Site`, in Ruby. */
export const site = `
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
end
`;
