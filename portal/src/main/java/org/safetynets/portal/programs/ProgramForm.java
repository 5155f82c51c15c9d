package org.safetynets.portal.programs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewProgram;
import org.safetynets.portal.services.training.Program;

/** Between a program and the fields of its form. */
final class ProgramForm {

    /** Those in which trainings are described here; a service takes any. */
    static final List<String> LANGUAGES = List.of("en", "es");

    private ProgramForm() {}

    static Form of(Program program) {
        return Form.empty()
                .with("standardId", program.standardId().toString())
                .with("title", program.title())
                .with("description", program.description())
                .with("languages", program.languages())
                .with("version", String.valueOf(program.version()));
    }

    static NewProgram read(Form form) {
        return new NewProgram(
                standard(form),
                form.required("title", 120),
                form.text("description", 2000),
                languages(form));
    }

    private static @Nullable UUID standard(Form form) {
        try {
            return UUID.fromString(form.value("standardId"));
        } catch (IllegalArgumentException none) {
            form.wrong("standardId", "form.error.choose");
            return null;
        }
    }

    /** One that is not offered here but was there stays. */
    private static List<String> languages(Form form) {
        var chosen =
                form.values("languages").stream().filter(it -> it.matches("[a-z]{2,3}")).toList();
        if (chosen.isEmpty()) {
            form.wrong("languages", "form.error.choose");
        }
        return chosen;
    }
}
