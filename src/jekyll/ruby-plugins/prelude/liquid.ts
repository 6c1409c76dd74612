/** Liquid as plugins see it, in Ruby. */
export const liquidModule = String.raw`
module Liquid
  Error = Class.new(StandardError)
  SyntaxError = Class.new(Error)
  ArgumentError = Class.new(Error)
  UndefinedVariable = Class.new(Error)
  FileSystemError = Class.new(Error)
  FilterSeparator = /\|/
  ArgumentSeparator = ','
  FilterArgumentSeparator = ':'
  VariableAttributeSeparator = '.'
  WhitespaceControl = '-'
  TagStart = /\{\%/
  TagEnd = /\%\}/
  VariableSignature = /\(?[\w\-\.\[\]]\)?/
  VariableSegment = /[\w\-]/
  VariableStart = /\{\{/
  VariableEnd = /\}\}/
  QuotedString = /"[^"]*"|'[^']*'/
  QuotedFragment = /"[^"]*"|'[^']*'|(?:[^\s,\|'"]|"[^"]*"|'[^']*')+/
  TagAttributes = /(\w+)\s*\:\s*("[^"]*"|'[^']*'|(?:[^\s,\|'"]|"[^"]*"|'[^']*')+)/

  class Tag
    attr_reader :tag_name, :line_number, :parse_context, :nodelist
    alias options parse_context

    def self.parse(tag_name, markup, tokens, parse_context)
      tag = new(tag_name, markup, parse_context)
      tag.parse(tokens)
      tag
    end

    def initialize(tag_name, markup, parse_context)
      @tag_name = tag_name
      @markup = markup
      @parse_context = parse_context
    end

    def parse(_tokens); end

    def raw
      "#{@tag_name} #{@markup}"
    end

    def name
      self.class.name.downcase
    end

    def render(_context)
      ''
    end

    def blank?
      false
    end
  end

  class Block < Tag
    def render(context)
      Lectern.render_block(self, context)
    end

    def nodelist
      [Lectern.block_text(self)]
    end

    def block_name
      @tag_name
    end

    def block_delimiter
      "end#{block_name}"
    end

    def unknown_tag(tag, _params, _tokens)
      raise SyntaxError, "Unknown tag '#{tag}'"
    end
  end

  class Raw < Block
    def render(_context)
      Lectern.block_text(self)
    end
  end

  class Drop
    attr_writer :context

    def [](key)
      respond_to?(key) ? public_send(key) : liquid_method_missing(key)
    end

    def liquid_method_missing(_key); end

    def key?(_key)
      true
    end

    def to_liquid
      self
    end
  end

  class ParseContext
    def line_number
      nil
    end

    def [](_key); end
  end

  class Variable
    attr_reader :raw

    def initialize(markup, _parse_context = nil)
      @raw = markup
    end

    def render(context)
      Lectern.evaluate_output(context, @raw)
    end
  end

  class Expression
    def self.parse(markup)
      new(markup)
    end

    def initialize(markup)
      @markup = markup
    end

    def evaluate(context)
      context[@markup]
    end
  end

  class Template
    class << self
      attr_accessor :error_mode, :file_system

      def register_tag(name, tag)
        Lectern.register_tag(name.to_s, tag)
      end

      def register_filter(filters)
        Lectern.register_filter(filters)
      end

      def tags
        {}
      end

      def parse(source, _options = {})
        new(source)
      end
    end

    def initialize(source = '')
      @source = source
    end

    def parse(source, _options = {})
      @source = source
      self
    end

    def render(*args)
      Lectern.render_template(@source, *args)
    end

    def render!(*args)
      Lectern.render_template(@source, *args)
    end

    def root
      self
    end

    def errors
      []
    end
  end

  class Context
    def key?(name)
      !self[name].nil?
    end
    alias has_key? key?
    alias find_variable []
    alias evaluate []

    def errors
      []
    end

    def strainer
      Lectern.strainer
    end

    def invoke(name, *args)
      Lectern.filter(name.to_s, *args)
    end
  end
end

module Jekyll
  module Filters
    module URLFilters; end
    module DateFilters; end
    module GroupingFilters; end
  end

  module Tags
    class IncludeTag < Liquid::Tag
      VALID_SYNTAX = /([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))/

      def initialize(tag_name, markup, tokens)
        super
        @file, @params = markup.strip.split(/\s+/, 2)
      end

      def parse_params(context)
        params = {}
        (@params || '').scan(VALID_SYNTAX) { |key, double, single, name| params[key] = double || single || context[name] }
        params
      end

      def render(context)
        Lectern.render_template("{% include #{@markup} %}", context)
      end
    end

    class HighlightBlock < Liquid::Block
      def render(context)
        Lectern.render_template("{% highlight #{@markup} %}{% raw %}#{Lectern.block_text(self)}{% endraw %}{% endhighlight %}", context)
      end
    end

    class PostUrl < Liquid::Tag
      def render(context)
        Lectern.render_template("{% post_url #{@markup} %}", context)
      end
    end

    class Link < Liquid::Tag
      def render(context)
        Lectern.render_template("{% link #{@markup} %}", context)
      end
    end
  end
end
`;
