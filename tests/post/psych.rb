# SPDX-License-Identifier: MIT
# Reads posts as Jekyll does (its regular expression, Psych.safe_load with its settings) and says
# what came out. Input: one JSON string a line, output: one JSON object a line.
require "yaml"
require "json"
require "date"
require "time"

BLOCK = %r!\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)!m

def described(value)
  case value
  when nil then ["null"]
  when true, false then ["bool", value]
  when Float then ["float", value.to_s]
  when Integer then ["int", value.to_s]
  when String then ["string", value.dup.force_encoding("UTF-8").scrub("\u{fffd}")]
  when Time then ["time", (value.to_r * 1000).floor.to_s]
  when Date then ["date", value.iso8601]
  when Array then ["list", value.map { |item| described(item) }]
  when Hash then ["map", value.map { |key, item| [described(key), described(item)] }]
  else ["other", value.class.name]
  end
end

STDIN.each_line do |line|
  text = JSON.parse(line, quirks_mode: true)
  answer = { "present" => false }
  if (match = BLOCK.match(text))
    answer = { "present" => true, "body" => match.post_match.encode("UTF-16LE").bytesize / 2 }
    begin
      value = Psych.safe_load(match[1], permitted_classes: [Date, Time], aliases: true)
      answer["value"] = described(value)
    rescue StandardError, SystemStackError => error
      answer["error"] = error.message
    end
  end
  puts JSON.generate(answer)
  STDOUT.flush
end
