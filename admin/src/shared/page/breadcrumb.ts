import { createContext, use } from 'react';

/** The element of the top bar in which the page draws its trail. */
export const BreadcrumbPlace = createContext<HTMLElement | null>(null);

export const useBreadcrumbPlace = (): HTMLElement | null => use(BreadcrumbPlace);
