package org.telepraxis.certification.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class PublicPages implements WebMvcConfigurer {

    private final RequestBudget budget;

    PublicPages(RequestBudget budget) {
        this.budget = budget;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(budget).addPathPatterns("/verify/**", "/certificates/**", "/register");
    }
}
