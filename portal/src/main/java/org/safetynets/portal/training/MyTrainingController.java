package org.safetynets.portal.training;

import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.CertificateName;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's own certifications, what their certificates call them, and the proof to show. */
@Controller
@RequestMapping("/training")
class MyTrainingController {

    private final TrainingApi training;

    MyTrainingController(TrainingApi training) {
        this.training = training;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty().with("name", name()), model);
    }

    @PostMapping("/name")
    String callMe(Form form, Model model) {
        var chosen = new CertificateName(form.required("name", 60));
        if (!form.valid()) {
            return page(form, model);
        }
        return switch (Outcome.of(() -> training.callMe(chosen))) {
            case Outcome.Done(var name) -> "redirect:/training?done=certificate-name";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    @PostMapping("/name/forget")
    String forget(Form form, Model model) {
        return switch (Outcome.of(training::forgetName)) {
            case Outcome.Done(var done) -> "redirect:/training?done=certificate-no-name";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    private String name() {
        return Part.of(() -> Found.of(training::certificateName))
                .map(it -> it.map(CertificateName::name).orElse(""))
                .or("");
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "certifications", Part.of(training::mine).map(Slice<Certification>::items));
        return "training/mine";
    }
}
