#pragma once
#include "editor/post/yamlvalue.h"
#include <QJsonValue>
namespace galley { QJsonValue toJson(const YamlValue& value); }
