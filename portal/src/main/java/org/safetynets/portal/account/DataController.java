package org.safetynets.portal.account;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.AccountApi;
import org.safetynets.portal.services.identity.Export;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What we hold about a person, as a file of their own. */
@Controller
@RequestMapping("/account/data")
class DataController {

    private final AccountApi account;

    DataController(AccountApi account) {
        this.account = account;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty(), model);
    }

    /** The list alone, fetched again while one is being gathered. */
    @GetMapping("/list")
    String list(Model model) {
        exports(model);
        return "account/data :: list";
    }

    @PostMapping
    String gather(Form form, Model model) {
        return switch (Outcome.of(() -> account.gather(Map.of()))) {
            case Outcome.Done(var export) -> "redirect:/account/data?done=gathering";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** Its name says nothing to somebody who sees the list of downloads. */
    @GetMapping("/{exportId}/archive")
    ResponseEntity<byte[]> archive(@PathVariable UUID exportId) {
        var file = ContentDisposition.attachment().filename("records.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(account.archive(exportId));
    }

    private void exports(Model model) {
        Slice<Export> exports = account.exports();
        model.addAttribute("exports", exports.items());
        model.addAttribute("gathering", exports.items().stream().anyMatch(Export::gathering));
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        exports(model);
        return "account/data";
    }
}
