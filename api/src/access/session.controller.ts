import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import type { RequestContext } from '../platform/context.js';
import { Open, Sets, SignedIn } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { administration } from './administration.js';
import { moveDay } from './demonstration.js';
import { ChangePasswordDto, MoveDayDto, SignInDto } from './session.dto.js';
import { SESSION_COOKIE } from './session.guard.js';
import { demonstrationAccounts, readSession } from './read-session.js';
import { DemonstrationAccountView, SessionView } from './session.view.js';
import { changePassword, digestOf, signIn, signOut, signOutEverywhere } from './sessions.js';

@Controller()
export class SessionController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session')
  @HttpCode(200)
  @Open('signing in is how one gets an account')
  async open(
    @Context() context: RequestContext,
    @Body() body: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const answer = await this.transactions.run(context, (tx) => signIn(tx, body.email, body.password));
    if (answer.outcome === 'refused') throw answer.refusal;
    void reply.setCookie(SESSION_COOKIE, answer.token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.secureCookies,
      path: '/',
    });
    return this.transactions.run(context, (tx) => readSession(tx, digestOf(answer.token)));
  }

  @Get('session')
  @SignedIn('everybody may know who they are')
  current(@Context() context: RequestContext, @Req() request: FastifyRequest): Promise<SessionView> {
    return this.transactions.run(context, (tx) => readSession(tx, request.sessionDigest!));
  }

  @Delete('session')
  @HttpCode(204)
  @SignedIn('everybody may sign out')
  async close(
    @Context() context: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.transactions.run(context, (tx) => signOut(tx, request.sessionDigest!));
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Delete('session/all')
  @HttpCode(204)
  @SignedIn('everybody may end their own sessions')
  async closeAll(@Context() context: RequestContext, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.transactions.run(context, (tx) => signOutEverywhere(tx));
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Post('session/password')
  @HttpCode(204)
  @SignedIn('everybody may change their own password')
  async password(
    @Context() context: RequestContext,
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.transactions.run(context, (tx) => changePassword(tx, request.sessionDigest!, body.current, body.next));
  }

  @Get('session/demonstration-accounts')
  @Open('offered on the sign-in page; empty outside a demonstration')
  accounts(@Context() context: RequestContext): Promise<DemonstrationAccountView[]> {
    return this.transactions.run(context, demonstrationAccounts);
  }

  @Put('demonstration/today')
  @Sets(administration)
  async moveDay(@Context() context: RequestContext, @Body() body: MoveDayDto): Promise<void> {
    await this.transactions.run(context, (tx) => moveDay(tx, body.today));
  }
}
