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

    private static final String ME = Viewers.class.getName() + ".me";

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

    /** The person as identity-service knows them, asked once per request. */
    @SuppressWarnings("unchecked")
    public Part<Me> me() {
        var known =
                RequestContextHolder.currentRequestAttributes()
                        .getAttribute(ME, RequestAttributes.SCOPE_REQUEST);
        return known instanceof Part<?> me ? (Part<Me>) me : remember(Part.of(identity::me));
    }

    /** Takes over what was just learned about the person, so that nobody asks for it again. */
    public Part<Me> remember(Part<Me> me) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ME, me, RequestAttributes.SCOPE_REQUEST);
        return me;
    }

    /** The name they chose; their token may still have the one before. */
    public String name(Viewer viewer) {
        return me().map(Me::pseudonym).or(viewer.pseudonym());
    }

    /** The person's organizations with their names; none while unknown. */
    public List<Membership> memberships() {
        return me().map(Me::memberships).or(List.of());
    }
}
