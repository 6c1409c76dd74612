/** `Jekyll::Hooks`, in Ruby. */
export const hooks = `
module Jekyll
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
end
`;
