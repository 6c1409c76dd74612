/** `Jekyll::Cache`, in Ruby. */
export const cache = `
module Jekyll
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
end
`;
