package org.safetynets.gateway.problems;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.safetynets.gateway.edge.OwnPage;

/**
 * What a person sees who is asked to come back: what happened to what they did, when to try again,
 * and whom to call meanwhile.
 */
final class BusyPage {

    /** Only where it is certain that nothing was begun. */
    private static final Set<String> PROBLEMS = Set.of("overloaded", "rate-limited");

    private static final String PAGE =
            OwnPage.of(
                    """
                    <section><h1>Please try again in a moment</h1>
                    <p>Many people are here just now. Wait {seconds} seconds, then load this page again.</p>
                    <p>If you were sending something, it was not sent. Go back, and send it again: what you typed is still there.</p>
                    <h2>Someone to talk to now</h2>
                    <p>In danger? Call your local emergency number. Nobody watches this site live.</p></section>
                    <section lang="es"><h1>Vuelve a intentarlo en un momento</h1>
                    <p>Hay muchas personas aquí ahora mismo. Espera {seconds} segundos y carga otra vez esta página.</p>
                    <p>Si estabas enviando algo, no se envió. Vuelve atrás y envíalo otra vez: lo que escribiste sigue ahí.</p>
                    <h2>Alguien con quien hablar ahora</h2>
                    <p>¿En peligro? Llama al número de emergencias de tu lugar. Nadie mira este sitio en directo.</p></section>
                    <ul>
                    <li><a href="/crisis">Who to call in your country &middot; <span lang="es">A quién llamar en tu país</span></a></li>
                    <li><a href="https://findahelpline.com" rel="noreferrer">Find A Helpline</a></li>
                    <li><a href="https://befrienders.org" rel="noreferrer">Befrienders Worldwide</a></li>
                    </ul>
                    """);

    private BusyPage() {}

    static boolean fits(String problem) {
        return PROBLEMS.contains(problem);
    }

    /**
     * @param seconds as the {@code Retry-After} header says
     */
    static byte[] of(String seconds) {
        return PAGE.replace("{seconds}", seconds).getBytes(UTF_8);
    }
}
