/** `Jekyll::Document`, in Ruby. */
export const document = String.raw`
module Jekyll
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
      data['excerpt']
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
end
`;
