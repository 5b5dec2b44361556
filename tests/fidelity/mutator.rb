# SPDX-License-Identifier: MIT
# frozen_string_literal: true

module Fidelity
  # Random documents made of lines and words of the spec's inputs.
  class Mutator
    GLUE = ["\n\n", "\n", "\n\n\n", " ", "", "\n  ", "\n    ", "\n> ", "\n- ", "\n\n   "].freeze
    MARKS = ["*", "_", "**", "`", "\"", "'", "[", "]", "(", ")", "<", ">", "|", "--", "$$", "~~", "\\", "{:.x}",
             "  ", "\n", "\t", ":", "#", "^", "é", "中", "1. ", "- ", "...", "&", "![", "\n\n"].freeze

    def initialize(random, inputs)
      @random = random
      @inputs = inputs
    end

    def document(pieces)
      count = 1 + @random.rand(pieces)
      text = Array.new(count) { piece }.reduce { |all, part| all + sample(GLUE) + part }
      @random.rand(3).zero? ? text : damage(text)
    end

    private

    def sample(list)
      list[@random.rand(list.size)]
    end

    def piece
      input = sample(@inputs)
      case @random.rand(4)
      when 0 then input
      when 1 then sample(input.lines) || ""
      when 2 then input.lines.each_slice(2).to_a.then { |pairs| (sample(pairs) || []).join }
      else input.lines.map { |line| "#{sample(['', '  ', '> ', '- ', '    ', '   '])}#{line}" }.join
      end
    end

    # Deletes, inserts or repeats a few characters.
    def damage(text)
      (1 + @random.rand(6)).times do
        at = @random.rand(text.size + 1)
        text = case @random.rand(3)
               when 0 then text[0...at] + text[(at + 1 + @random.rand(3))..].to_s
               when 1 then text[0...at] + sample(MARKS) + text[at..]
               else text[0...at] + text[at, 1 + @random.rand(8)].to_s + text[at..]
               end
      end
      text
    end
  end

  # Random documents of very few kinds of tokens, where the rules of one family meet most often.
  class Soup
    ALPHABETS = {
      emphasis: ["*", "**", "***", "_", "__", "a", "b", " ", "\n", "`", "[c](d)", "\\", ".", "é", "中", "~~", "'"],
      quotes: ["\"", "'", "a", "s", " ", "\n", "*", ".", "...", "--", "(", ")", "[", "]", "&", "é", "1", "80s", "`b`", "<b>", "</b>"],
      links: ["[", "]", "(", ")", "<", ">", "a", " ", "\"", "'", "!", "\n", ":", "\n\n", "[a]: u", "[a]: <", "\\", "^", "`", "{:.x}", "*"],
      lists: ["- ", "* ", "1. ", "\n", "\n\n", "  ", "    ", "\t", "a", "> ", "# ", "{:.x}", "^", " ", "[ ] ", "```\n", ": ", "* * *"],
      html: ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<br>", "<div markdown=\"1\">", "<code>", "</code>", "<!--", "-->", "<foo>",
             "</foo>", "a", "*b*", " ", "\n", "\n\n", "    ", "- ", "<script>", "</script>", "<", "<figure>", "</figure>", "<img src=x>"],
      tables: ["|", "| ", "-", ":", "=", "+", "a", "b", " ", "\n", "\n\n", "`", "\\|", "{:.x}", "<code>", "</code>", "*", "|--|", "\t"],
      blocks: ["a", "\n", "\n\n", "    ", "  ", "> ", "- ", "# ", "===", "---", "```", "~~~", "{:.x}", "{: #y}", "^", ": ", "| ", "$$", "<div>",
               "</div>", "[a]: b", "[^1]: c", "[^1]", "*[a]: d", "***", "\t"],
      attributes: ["{:", "}", ".x", "#y", "k=", "\"v\"", "'w'", " ", "*a*", "`b`", "\n", "\n\n", "{::", "/}", "{:/}", "comment", "nomarkdown", "{:r: .z}",
                   "r", "a", "- ", ":", "\\"],
      math: ["$$", "$", "a", "\\", " ", "\n", "\n\n", "- ", "*", "|", "{:.x}", "`", "# "],
      notes: ["[^1]", "[^a]", "[^1]: ", "[^a]:", "\n", "\n\n", "    ", "a", "- ", "> ", "*[a]: b", "# ", " ", "`c`", "{:.x}", "(", "| "],
      characters: ["é", "中", "か", "\u00A0", "\u3000", "\u200B", "\u0301", "İ", "ß", "Σ", "Ⅷ", "½", "🎉", "\u2028", "\u0085", "\f", "\v",
                   "\r", "_", "*", "\"", "'", "# ", "\n", "\n\n", "-", "- ", "a", " ", "[", "](", ")", "&", "<", ">", "{:.é}", "HTML", "*[HTML]: x\n"],
      definitions: ["a", ": ", ":", "\n", "\n\n", "  ", "    ", "- ", "{:.x}", "*b*", "> ", "^", " ", "| ", "```", "1. "]
    }.freeze

    def initialize(random, families)
      @random = random
      @alphabets = ALPHABETS.values_at(*families)
    end

    def document(pieces)
      alphabet = @alphabets[@random.rand(@alphabets.size)]
      Array.new(3 + @random.rand(pieces * 4)) { alphabet[@random.rand(alphabet.size)] }.join
    end
  end

  # The smallest input that still fails, found by leaving out lines, then runs of characters.
  class Shrinker
    def initialize(&fails)
      @fails = fails
    end

    def shrink(text)
      without_parts(without_parts(text.lines).join.chars).join
    end

    private

    def without_parts(parts)
      size = parts.size / 2
      while size >= 1
        from = 0
        while from < parts.size
          shorter = parts[0...from] + parts[(from + size)..].to_a
          @fails.call(shorter.join) ? parts = shorter : from += size
        end
        size /= 2
      end
      parts
    end
  end
end
