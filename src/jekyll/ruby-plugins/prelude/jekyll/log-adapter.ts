/** `Jekyll::LogAdapter`, in Ruby. */
export const logAdapter = String.raw`
module Jekyll
  class LogAdapter
    def write(level, topic, message = nil, &block)
      text = "#{"#{topic} ".rjust(20)}#{(message || block&.call).to_s.gsub(/\s+/, ' ')}"
      Lectern.log(level, text)
      text
    end

    %w[debug info warn error].each do |level|
      define_method(level) { |topic, message = nil, &block| write(level, topic, message, &block) }
    end

    def abort_with(topic, message = nil, &block)
      text = error(topic, message, &block)
      raise Errors::FatalException, text.strip
    end

    def log_level=(level); end

    def adjust_verbosity(*); end
  end
end
`;
