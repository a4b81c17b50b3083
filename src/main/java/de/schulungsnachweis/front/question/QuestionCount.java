package de.schulungsnachweis.front.question;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.recognition.person.PersonQuestions;
import de.schulungsnachweis.recognition.question.Questions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page of a training officer says how many questions are open. */
@Component
class QuestionCount implements HandlerInterceptor, WebMvcConfigurer {

    /** The name under which pages know it; who has counted for the page itself gives it. */
    static final String OPEN = "openQuestions";

    private final Questions questions;
    private final PersonQuestions persons;

    QuestionCount(Questions questions, PersonQuestions persons) {
        this.questions = questions;
        this.persons = persons;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && isOwnPage(handler, page)
                && !page.getModel().containsKey(OPEN)
                && CurrentScope.get().roles().contains(Role.TRAINING_OFFICER)) {
            page.addObject(OPEN, questions.openCount() + persons.openCount());
        }
    }

    /** A page of an error must not depend on a database that may have failed. */
    private static boolean isOwnPage(Object handler, ModelAndView page) {
        @Nullable String view = page.getViewName();
        return view != null
                && !view.startsWith("redirect:")
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("de.schulungsnachweis.");
    }
}
