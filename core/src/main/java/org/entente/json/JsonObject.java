package org.entente.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object with typed access to its fields; the order of the fields is kept. */
public final class JsonObject {
    private final Map<?, ?> fields;
    private final String path;

    JsonObject(Map<?, ?> fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    /** Reads one object and nothing behind it. */
    public static JsonObject parse(String json) {
        return of(JsonTree.parse(json));
    }

    /** The object that a value of {@link JsonTree} is. */
    public static JsonObject of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(map, "");
        }
        throw new IllegalArgumentException("expected a JSON object, found " + describe(value));
    }

    /** Names of the fields, those with null included. */
    public Set<?> names() {
        return fields.keySet();
    }

    /** True when the field is present, even as null. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The value as it stands: Map, List, String, Number, Boolean or null. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    public @Nullable String text(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(field, "text", value);
    }

    public String requiredText(String field) {
        String value = text(field);
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    public @Nullable Integer integer(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        throw wrong(field, "a whole number", value);
    }

    public int requiredInteger(String field) {
        Integer value = integer(field);
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    public @Nullable Double decimal(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(field, "a number", value);
    }

    /** False when absent. */
    public boolean flag(String field) {
        Object value = fields.get(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(field, "true or false", value);
    }

    public @Nullable JsonObject object(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(map, path(field));
        }
        throw wrong(field, "an object", value);
    }

    /** The objects of a list; empty when absent. */
    public List<JsonObject> objects(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(field, "a list", value);
        }
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : list) {
            String at = field + "[" + objects.size() + "]";
            if (!(element instanceof Map<?, ?> map)) {
                throw wrong(at, "an object", element);
            }
            objects.add(new JsonObject(map, path(at)));
        }
        return objects;
    }

    /** The path of a field from the outermost object, as messages name it. */
    public String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private IllegalArgumentException missing(String field) {
        return new IllegalArgumentException(path(field) + ": missing");
    }

    private IllegalArgumentException wrong(String field, String expected, @Nullable Object value) {
        return new IllegalArgumentException(path(field) + ": expected " + expected + ", found " + describe(value));
    }

    private static String describe(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String text) {
            return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
        }
        return String.valueOf(value);
    }
}
