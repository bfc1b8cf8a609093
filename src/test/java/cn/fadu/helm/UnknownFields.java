package cn.fadu.helm;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects what a template wrote and the API has no field for: misspelt words. */
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    static List<String> in(Object typed) {
        var search = new UnknownFields();
        search.visit(typed.getClass().getSimpleName(), typed);
        return search.found;
    }

    private void visit(String path, Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(one -> visit(path, one));
            case Object model when isModel(model) -> visitFields(path, model);
            default -> {}
        }
    }

    private void visitFields(String path, Object model) {
        for (var field : model.getClass().getDeclaredFields()) {
            var value = value(field, model);
            if (!field.getName().equals("additionalProperties")) {
                visit(path + "." + field.getName(), value);
            } else if (value instanceof Map<?, ?> unknown) {
                unknown.keySet().forEach(name -> found.add(path + "." + name));
            }
        }
    }

    private static boolean isModel(Object value) {
        return value.getClass().getPackageName().startsWith("io.fabric8.kubernetes.api.model");
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
