package org.safetynets.portal.layout;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for the codes of the services ({@code #words} in templates). */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** A code we have no words for yet is shown as it is, rather than breaking the page. */
    public String of(String family, String code) {
        return message(family + "." + code, code.replace('-', ' ').replace('.', ' '));
    }

    /** Several of a family, as one would say them. */
    public String list(String family, Collection<String> codes) {
        return codes.stream().map(it -> of(family, it)).collect(Collectors.joining(", "));
    }

    /** Empty for a code we do not know, so that an address cannot put words on the page. */
    public String known(String family, String code) {
        return message(family + "." + code, "");
    }

    /** A problem's words: {@code title}, {@code detail} or {@code help}. */
    public String problem(String name, String part) {
        return message(name + "." + part, message("internal-error." + part, name));
    }

    private String message(String code, String otherwise) {
        var text = messages.getMessage(code, null, otherwise, LocaleContextHolder.getLocale());
        return text == null ? otherwise : text;
    }
}
