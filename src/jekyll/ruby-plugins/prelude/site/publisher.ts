/** `Jekyll::Publisher`, in Ruby. */
export const publisher = `
module Jekyll
  class Publisher
    def publish?(thing)
      thing.data['published'] != false
    end

    def hidden_in_the_future?(thing)
      thing.respond_to?(:date) && thing.date > Time.now
    end
  end
end
`;
