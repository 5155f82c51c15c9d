package org.safetynets.platform.problems;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field that is wrong, in words for the sender, without a class name. */
final class BadInput {

    private BadInput() {}

    static List<FieldError> errors(MethodArgumentNotValidException e) {
        var fields =
                e.getBindingResult().getFieldErrors().stream()
                        .map(it -> new FieldError(it.getField(), message(it.getDefaultMessage())));
        var whole =
                e.getBindingResult().getGlobalErrors().stream()
                        .map(it -> new FieldError("", message(it.getDefaultMessage())));
        return Stream.concat(fields, whole).toList();
    }

    static List<FieldError> errors(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream().flatMap(BadInput::errors).toList();
    }

    /** A body's errors are told by their own paths, a parameter's by its name. */
    private static Stream<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getFieldErrors().stream()
                    .map(it -> new FieldError(it.getField(), message(it.getDefaultMessage())));
        }
        var name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(it -> new FieldError(name, message(it.getDefaultMessage())));
    }

    static List<FieldError> errors(MissingRequestValueException e) {
        var name =
                switch (e) {
                    case MissingRequestHeaderException it -> it.getHeaderName();
                    case MissingServletRequestParameterException it -> it.getParameterName();
                    default -> "";
                };
        return List.of(new FieldError(name, "is missing"));
    }

    static List<FieldError> errors(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException it ->
                    List.of(new FieldError(path(it), "is not a field of this request"));
            case InvalidFormatException it ->
                    List.of(new FieldError(path(it), "cannot be " + shown(it.getValue())));
            case MismatchedInputException it ->
                    List.of(new FieldError(path(it), "is missing or of the wrong type"));
            case StreamReadException it ->
                    List.of(new FieldError("", "the body is not well-formed JSON" + where(it)));
            case JacksonException it -> List.of(new FieldError(path(it), "is not valid"));
            case null, default -> List.of(new FieldError("", "the body cannot be read"));
        };
    }

    private static String message(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "is not valid" : text;
    }

    private static String where(StreamReadException e) {
        var at = e.getLocation();
        return at == null
                ? ""
                : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(
                        it ->
                                it.getPropertyName() == null
                                        ? "[" + it.getIndex() + "]"
                                        : "." + it.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** What was sent, cut short: it is the sender's own, but a megabyte of it helps nobody. */
    private static String shown(@org.jspecify.annotations.Nullable Object value) {
        var text = String.valueOf(value);
        return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
    }
}
