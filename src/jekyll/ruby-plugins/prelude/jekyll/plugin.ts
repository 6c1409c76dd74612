/** `Jekyll::Plugin`, in Ruby. */
export const plugin = `
module Jekyll
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
        allowed = descendants.select { |child| !config['safe'] || child.safe }
        allowed.sort_by.with_index { |child, at| [-PRIORITIES[child.priority], at] }.map { |child| child.new(config) }
      end
    end

    def initialize(config = {})
      @config = config
    end
  end
end
`;
