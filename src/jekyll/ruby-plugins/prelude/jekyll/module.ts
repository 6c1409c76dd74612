/** `Jekyll` itself, in Ruby: its version, configuration and paths. */
export const module = `
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
end
`;
