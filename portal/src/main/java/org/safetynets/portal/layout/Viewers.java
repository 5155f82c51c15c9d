package org.safetynets.portal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.identity.Me;
import org.safetynets.portal.services.identity.Membership;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells controllers and templates ({@code #viewers}) who is looking. */
@Component
public class Viewers {

    private static final String MEMBERSHIPS = Viewers.class.getName() + ".memberships";

    private final IdentityApi identity;

    Viewers(IdentityApi identity) {
        this.identity = identity;
    }

    /** Null when nobody is signed in. */
    public @Nullable Viewer current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken person
                ? TokenReader.read(person.getToken())
                : null;
    }

    /** The person's organizations with their names, asked once per request; none while unknown. */
    @SuppressWarnings("unchecked")
    public List<Membership> memberships() {
        var request = RequestContextHolder.currentRequestAttributes();
        var known = request.getAttribute(MEMBERSHIPS, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof List<?> memberships) {
            return (List<Membership>) memberships;
        }
        return remember(Part.of(identity::me).map(Me::memberships).or(List.of()));
    }

    public List<Membership> remember(List<Membership> memberships) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(MEMBERSHIPS, memberships, RequestAttributes.SCOPE_REQUEST);
        return memberships;
    }
}
