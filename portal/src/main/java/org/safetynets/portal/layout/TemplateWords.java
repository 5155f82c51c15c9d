package org.safetynets.portal.layout;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** What templates may ask: {@code #words}, {@code #times}, {@code #states} and who and where. */
@Component
final class TemplateWords extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    TemplateWords(Words words, Times times, States states, Viewers viewers, Here here) {
        super("portal");
        this.objects =
                Map.of(
                        "words", words,
                        "times", times,
                        "states", states,
                        "viewers", viewers,
                        "here", here);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return Objects.requireNonNull(objects.get(name), name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
