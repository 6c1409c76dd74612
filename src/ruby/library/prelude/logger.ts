/** `Logger`, in Ruby itself: it prints warnings and errors. */
export const logger = `
class Logger
  attr_accessor :level, :progname

  def initialize(*)
    @level = 1
  end

  %w[debug info].each { |name| define_method(name) { |*| nil } }
  %w[warn error fatal].each { |name| define_method(name) { |message = nil, &block| puts(message || block&.call) } }
end
`;
