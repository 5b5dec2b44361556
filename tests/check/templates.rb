# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# Renders templates with Jekyll in one process. Input (standard input): JSON, {"site": folder, "post": the file whose
# body they are, "templates": [text…]}. Output: JSON, a list of {"stops": message or null, "text": what is printed}.

require "jekyll"
require "json"

Jekyll.logger.adjust_verbosity(:quiet => true)

def rendered(site, post, template, name)
  info = { :registers => { :site => site, :page => post.to_liquid }, :strict_filters => false, :strict_variables => false }
  payload = site.site_payload
  payload["page"] = post.to_liquid
  parsed = site.liquid_renderer.file(name).parse(template)
  { "stops" => nil, "text" => parsed.render!(payload, info) }
rescue Exception => e # rubocop:disable Lint/RescueException -- also the stack's end
  { "stops" => "#{e.class}: #{e.message}".scrub[0, 200], "text" => "" }
end

input = JSON.parse($stdin.read)
config = Jekyll.configuration("source" => input["site"], "destination" => "#{input["site"]}/built", "quiet" => true,
                              "disable_disk_cache" => true)
site = Jekyll::Site.new(config)
site.reset
site.read
post = site.posts.docs.find { |doc| doc.path.end_with?(input["post"]) }
answers = input["templates"].each_with_index.map do |template, index|
  answer = rendered(site, post, template, "template #{index}") # parsed templates are kept by name
  answer["text"] = answer["text"].dup.force_encoding("UTF-8").scrub
  answer
end
$stdout.write(JSON.generate(answers))
