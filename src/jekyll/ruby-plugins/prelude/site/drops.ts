/** `Jekyll::Drops`, in Ruby. */
export const drops = `
module Jekyll
  module Drops
    class Drop
      include Enumerable

      def method_missing(name, *args)
        key?(name.to_s) ? self[name.to_s] : super
      end

      def respond_to_missing?(name, all = false)
        key?(name.to_s) || super
      end

      def each(&block)
        to_h.each(&block)
      end

      def dig(key, *more)
        found = self[key]
        more.empty? || found.nil? ? found : found.dig(*more)
      end

      def fetch(key, *otherwise)
        key?(key) ? self[key] : (otherwise.empty? ? raise(KeyError, "key not found: #{key.inspect}") : otherwise.first)
      end

      def merge!(other)
        other.each { |key, value| self[key] = value }
        self
      end

      def is_a?(type)
        type == Hash || super
      end

      alias kind_of? is_a?
      alias has_key? key?
      alias include? key?
      alias to_hash to_h

      def inspect
        to_h.inspect
      end
      alias to_s inspect

      def to_json(*)
        to_h.to_json
      end
    end
  end
end
`;
