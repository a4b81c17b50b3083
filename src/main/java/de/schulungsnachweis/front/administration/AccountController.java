package de.schulungsnachweis.front.administration;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Account;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.organisation.Units;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which the administration keeps the local accounts. */
@Controller
@RequestMapping("/administration/konten")
@PreAuthorize("hasRole('ADMINISTRATION')")
class AccountController {

    private static final String LIST = "redirect:/administration/konten";
    private static final String FORM = "administration/konto";

    private final Accounts accounts;
    private final Units units;
    private final AuditTrail audit;

    AccountController(Accounts accounts, Units units, AuditTrail audit) {
        this.accounts = accounts;
        this.units = units;
        this.audit = audit;
    }

    @GetMapping
    String list(Model model) {
        audit.record(AuditAction.ACCOUNTS_SEEN, null);
        model.addAttribute("accounts", accounts.all());
        return "administration/konten";
    }

    @GetMapping("/neu")
    String empty(Model model) {
        return form(model, AccountForm.empty(), 0);
    }

    @PostMapping("/neu")
    String create(@ModelAttribute AccountForm form, Model model, RedirectAttributes next) {
        Map<String, String> errors = form.objections(true, units.names().keySet());
        String password = accounts.newPassword();
        if (errors.isEmpty() && !accounts.create(form.created(), password)) {
            errors = Map.of(AccountForm.LOGIN_NAME_FIELD, "account.objection.taken");
        }
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return form(model, form, 0);
        }
        next.addFlashAttribute("newLoginName", form.created().loginName());
        next.addFlashAttribute("newPassword", password);
        return LIST;
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        return form(model, AccountForm.of(existing(id)), id);
    }

    @PostMapping("/{id}")
    String change(@PathVariable long id, @ModelAttribute AccountForm form, Model model, RedirectAttributes next) {
        Account account = existing(id);
        Map<String, String> errors = form.objections(false, units.names().keySet());
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return form(model, form, id);
        }
        accounts.change(form.changed(account));
        next.addFlashAttribute("changed", account.loginName());
        return LIST;
    }

    @PostMapping("/{id}/kennwort")
    String resetPassword(@PathVariable long id, RedirectAttributes next) {
        Account account = existing(id);
        next.addFlashAttribute("newLoginName", account.loginName());
        next.addFlashAttribute("newPassword", accounts.resetPassword(account));
        return LIST;
    }

    private String form(Model model, AccountForm form, long id) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("roles", Role.values());
        model.addAttribute("units", units.names());
        return FORM;
    }

    private Account existing(long id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
