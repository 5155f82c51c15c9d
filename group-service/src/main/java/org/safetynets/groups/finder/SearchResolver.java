package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a search from an address, part by part: Spring's own way looks up all annotations of the
 * record at each request, which took longer than any other part of a search.
 */
final class SearchResolver implements HandlerMethodArgumentResolver {

    private static final String NAME = "search";
    private static final ResolvableType TYPE = ResolvableType.forClass(Search.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Search.class;
    }

    @Override
    public Search resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var binder = Objects.requireNonNull(binders).createBinder(request, null, NAME, TYPE);
        var search = search(new Query(request, binder));
        var errors = new BeanPropertyBindingResult(search, NAME);
        binder.getValidators().forEach(it -> it.validate(search, errors));
        if (errors.hasErrors()) {
            throw new MethodArgumentNotValidException(parameter, errors);
        }
        return search;
    }

    private static Search search(Query query) {
        return new Search(
                query.part("purpose", String.class),
                query.part("weekday", DayOfWeek.class),
                query.part("from", LocalTime.class),
                query.part("to", LocalTime.class),
                query.part("timeZone", String.class),
                query.part("format", Format.class),
                query.part("language", String.class),
                near(query),
                query.part("organizationId", UUID.class),
                query.part("seatsFree", Boolean.class),
                query.part("startsWithinDays", Integer.class),
                query.part("text", String.class),
                query.part("page", Integer.class),
                query.part("size", Integer.class),
                query.part("cursor", String.class));
    }

    @SuppressWarnings("NullAway") // what is missing of a point is named by the validator
    private static Search.@Nullable Near near(Query query) {
        var latitude = query.part("near.latitude", Double.class);
        var longitude = query.part("near.longitude", Double.class);
        var withinKm = query.part("near.withinKm", Integer.class);
        return latitude == null && longitude == null && withinKm == null
                ? null
                : new Search.Near(latitude, longitude, withinKm);
    }

    private record Query(NativeWebRequest request, WebDataBinder binder) {

        <T> @Nullable T part(String name, Class<T> type) {
            var values = request.getParameterValues(name);
            if (values == null) {
                return null;
            }
            if (values.length > 1) {
                throw new InvalidRequestException(name, "must be given once");
            }
            try {
                return binder.convertIfNecessary(values[0], type);
            } catch (TypeMismatchException e) {
                throw new InvalidRequestException(name, "is not valid");
            }
        }
    }
}
