/** `Jekyll::PathManager`, in Ruby. */
export const pathManager = `
module Jekyll
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
end
`;
