/** `Jekyll::Utils`, in Ruby. */
export const utils = String.raw`
module Jekyll
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
end
`;
