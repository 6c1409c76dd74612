/** `Jekyll::Convertible`, in Ruby. */
export const convertible = `
module Jekyll
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
end
`;
