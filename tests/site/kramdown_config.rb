#!/usr/bin/env ruby
# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# How Jekyll itself reads `_config.yml`'s kramdown options: takes the folder of a site and a body
# per line of JSON, ["folder", "Markdown"], and answers each with the HTML as JSON, or with null
# where Jekyll refuses the configuration.

require "json"
require_relative "../fidelity/oracle"

Jekyll.logger.log_level = :error
$stdout.sync = true

def html(folder, body)
  settings = Jekyll.configuration("source" => folder, "quiet" => true, "disable_disk_cache" => true)
  Fidelity::Oracle.as_kramdown_2_4(Jekyll::Converters::Markdown::KramdownParser.new(settings).convert(body))
rescue StandardError, SystemExit
  nil
end

$stdin.each_line do |line|
  puts JSON.generate([html(*JSON.parse(line))])
end
