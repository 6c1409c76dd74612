/** Jekyll's module as plugins see it, in Ruby: hooks, the classes to inherit from, logging, utilities. */
export const jekyllModule = String.raw`
module Jekyll
  VERSION = Lectern.version

  class << self
    def env
      ENV['JEKYLL_ENV'] || 'development'
    end

    def logger
      @logger ||= LogAdapter.new
    end

    def configuration(*)
      sites.first.config
    end

    def sites
      @sites ||= []
    end

    def sanitized_path(base, path)
      return base if path.nil?
      clean = File.expand_path(path.to_s, '/')
      clean.start_with?(base + '/') || clean == base ? clean : File.join(base, clean)
    end

    def set_timezone(*); end
  end

  module Errors
    FatalException = Class.new(::RuntimeError)
    InvalidThemeName = Class.new(FatalException)
    DropMutationException = Class.new(FatalException)
    InvalidConfigurationError = Class.new(FatalException)
    InvalidDateError = Class.new(FatalException)
    MissingDependencyException = Class.new(FatalException)
    InvalidPermalinkError = Class.new(FatalException)
    InvalidYAMLFrontMatterError = Class.new(FatalException)
  end

  class LogAdapter
    def write(level, topic, message = nil, &block)
      text = "#{"#{topic} ".rjust(20)}#{(message || block&.call).to_s.gsub(/\s+/, ' ')}"
      Lectern.log(level, text)
      text
    end

    %w[debug info warn error].each do |level|
      define_method(level) { |topic, message = nil, &block| write(level, topic, message, &block) }
    end

    def abort_with(topic, message = nil, &block)
      text = error(topic, message, &block)
      raise Errors::FatalException, text.strip
    end

    def log_level=(level); end

    def adjust_verbosity(*); end
  end

  module Deprecator
    @said = []

    # Said once, however often it is called.
    def self.deprecation_message(message)
      return if @said.include?(message)

      @said << message
      Jekyll.logger.warn 'Deprecation:', message
    end
  end

  module Hooks
    PRIORITIES = { low: 10, normal: 20, high: 30 }.freeze
    EVENTS = {
      site: %i[after_init after_reset post_read pre_render post_render post_write],
      pages: %i[post_init pre_render post_convert post_render post_write],
      clean: %i[on_obsolete]
    }.freeze
    NotAvailable = Class.new(RuntimeError)
    Uncallable = Class.new(RuntimeError)
    @registered = []

    class << self
      def register(owners, event, priority: 20, &block)
        rank = priority.is_a?(Integer) ? priority : (PRIORITIES[priority] || 20)
        Array(owners).each do |owner|
          events = EVENTS[owner] || EVENTS[:pages]
          unless events.include?(event)
            raise NotAvailable, "Invalid hook. #{owner} supports only the following hooks #{events.inspect}"
          end
          raise Uncallable, 'Hooks must respond to :call' unless block

          @registered << [owner, event, [-rank, @registered.size], block]
        end
      end

      def trigger(owner, event, *args)
        registered = @registered.select { |mine, on, *| mine == owner && on == event }
        registered.sort_by { |_, _, rank, _| rank }.each { |*, block| block.call(*args) }
      end

      def events
        @registered.map { |owner, event, *| "#{owner} #{event}" }
      end
    end
  end

  class Plugin
    PRIORITIES = { low: -10, highest: 100, lowest: -100, normal: 0, high: 10 }.freeze

    class << self
      def inherited(child)
        super
        own_descendants << child
      end

      def own_descendants
        @own_descendants ||= []
      end

      def descendants
        own_descendants.flat_map { |child| [child, *child.descendants] }
      end

      def priority(priority = nil)
        @priority ||= nil
        @priority = priority if priority && PRIORITIES.key?(priority)
        @priority || :normal
      end

      def safe(safe = nil)
        @safe = safe unless safe.nil?
        @safe || false
      end

      def sorted_instances(config)
        descendants.sort_by.with_index { |child, at| [-PRIORITIES[child.priority], at] }.map { |child| child.new(config) }
      end
    end

    def initialize(config = {})
      @config = config
    end
  end

  class Generator < Plugin
    def generate(site); end
  end

  class Command < Plugin
    def self.init_with_program(*); end
  end

  class Converter < Plugin
    def self.highlighter_prefix(prefix = nil)
      @highlighter_prefix = prefix if prefix
      @highlighter_prefix
    end

    def self.highlighter_suffix(suffix = nil)
      @highlighter_suffix = suffix if suffix
      @highlighter_suffix
    end

    def highlighter_prefix
      self.class.highlighter_prefix
    end

    def highlighter_suffix
      self.class.highlighter_suffix
    end
  end

  module Converters
    class Builtin
      def initialize(config = {})
        @config = config
      end

      def matches(_extension)
        false
      end
    end

    class Markdown < Builtin
      def convert(text)
        Lectern.markdownify(text)
      end

      def output_ext(_extension)
        '.html'
      end

      def matches(extension)
        Lectern.markdown?(extension)
      end
    end

    class Scss < Builtin
      def convert(text)
        Lectern.filter('scssify', text)
      end
    end

    class Sass < Builtin
      def convert(text)
        Lectern.filter('sassify', text)
      end
    end

    class SmartyPants < Builtin
      def convert(text)
        Lectern.filter('smartify', text)
      end
    end

    class Identity < Builtin
      def convert(text)
        text
      end
    end
  end

  module Utils
    extend self
    SLUGIFY_MODES = %w[raw default pretty ascii latin].freeze

    def slugify(string, mode: nil, cased: false)
      return nil if string.nil?

      Lectern.slugify(string.to_s, mode || 'default', cased)
    end

    def titleize_slug(slug)
      slug.split('-').map(&:capitalize).join(' ')
    end

    def deep_merge_hashes(master, other)
      deep_merge_hashes!(master.dup, other)
    end

    def deep_merge_hashes!(target, other)
      other.each do |key, value|
        mine = target[key]
        target[key] = mine.is_a?(Hash) && value.is_a?(Hash) ? deep_merge_hashes(mine, value) : (value.nil? ? mine : value)
      end
      target
    end

    def pluralized_array_from_hash(hash, singular, plural)
      values = hash[singular] ? [hash[singular]] : hash[plural]
      values = values.split if values.is_a?(String)
      [values].flatten.compact
    end

    def parse_date(input, message = 'Input could not be parsed.')
      Time.parse(input).localtime
    rescue ArgumentError
      raise Errors::InvalidDateError, "Invalid date '#{input}': #{message}"
    end

    def has_yaml_header?(file)
      File.read(file).match?(/\A---\s*\r?\n/)
    rescue Errno::ENOENT
      false
    end

    def has_liquid_construct?(content)
      !(content.nil? || content.empty?) && (content.include?('{%') || content.include?('{{'))
    end

    def add_permalink_suffix(template, style)
      case style
      when :pretty, 'pretty' then "#{template}/"
      when :date, :ordinal, :none, 'date', 'ordinal', 'none' then "#{template}:output_ext"
      else
        template += '/' if style.to_s.end_with?('/')
        template += ':output_ext' if style.to_s.end_with?(':output_ext')
        template
      end
    end

    def safe_glob(dir, patterns, _flags = 0)
      Array(patterns).flat_map { |pattern| Dir.glob(File.join(dir, pattern)) }
    end

    def strip_heredoc(text)
      margin = text.scan(/^[ \t]*(?=\S)/).map(&:size).min || 0
      text.gsub(/^[ \t]{#{margin}}/, '')
    end

    def symbolize_hash_keys(hash)
      hash.transform_keys { |key| key.to_sym rescue key }
    end

    def stringify_hash_keys(hash)
      hash.transform_keys { |key| key.to_s rescue key }
    end

    def mergable?(value)
      value.is_a?(Hash)
    end

    def merged_file_read_opts(*)
      {}
    end
  end

  module PathManager
    def self.join(base, item)
      base = '' if base.nil? || base.empty?
      item = '' if item.nil? || item.empty?
      File.join(base, item)
    end

    def self.sanitized_path(base, path)
      Jekyll.sanitized_path(base, path)
    end
  end

  class Cache
    def initialize(_name)
      @cache = {}
    end

    def [](key)
      @cache.fetch(key) { raise KeyError, key }
    end

    def []=(key, value)
      @cache[key] = value
    end

    def getset(key)
      @cache.key?(key) ? @cache[key] : (@cache[key] = yield)
    end

    def key?(key)
      @cache.key?(key)
    end

    def delete(key)
      @cache.delete(key)
    end

    def clear
      @cache.clear
    end
  end

  class URL
    def initialize(options)
      @template = options[:template]
      @placeholders = options[:placeholders] || {}
      @permalink = options[:permalink]
    end

    def to_s
      filled = @placeholders.reduce((@permalink || @template).dup) do |url, (token, value)|
        url.gsub(":#{token}") { self.class.escape_path(value.to_s) }
      end
      "/#{filled}".gsub('..', '/').gsub('./', '').squeeze('/')
    end

    def self.escape_path(path)
      Lectern.escape_path(path)
    end

    def self.unescape_path(path)
      Lectern.unescape_path(path)
    end
  end
end
`;
